// The models that find who says what, each in one file.
// Changes with the parts, so that the build sees that they changed.
#include "quotations.sum"
#if defined(__APPLE__)
#define SYMBOL(name) _##name
  .section __TEXT,__const
#else
#define SYMBOL(name) name
  .section .rodata
#endif

  .globl SYMBOL(reading_quotations_cue_start)
  .globl SYMBOL(reading_quotations_source_start)
  .globl SYMBOL(reading_quotations_content_start)
  .globl SYMBOL(reading_quotations_judge_start)
  .globl SYMBOL(reading_quotations_trees_start)
  .globl SYMBOL(reading_quotations_end)
  .balign 64
SYMBOL(reading_quotations_cue_start):
  .incbin "quotations.cue"
SYMBOL(reading_quotations_source_start):
  .incbin "quotations.source"
SYMBOL(reading_quotations_content_start):
  .incbin "quotations.content"
SYMBOL(reading_quotations_judge_start):
  .incbin "quotations.judge"
SYMBOL(reading_quotations_trees_start):
  .incbin "quotations.trees"
SYMBOL(reading_quotations_end):
  .byte 0

#if defined(__ELF__)
  .section .note.GNU-stack,"",%progbits
#endif
