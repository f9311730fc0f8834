// The parts stand one behind another, so that they are one run of bytes; no part is larger than a megabyte.
// Changes with the parts, so that the build sees that they changed.
#include "names.sum"
#if defined(__APPLE__)
#define SYMBOL(name) _##name
  .section __TEXT,__const
#else
#define SYMBOL(name) name
  .section .rodata
#endif

  .globl SYMBOL(reading_names_start)
  .globl SYMBOL(reading_names_end)
  .balign 64
SYMBOL(reading_names_start):
  .incbin "names.0"
  .incbin "names.1"
  .incbin "names.2"
  .incbin "names.3"
  .incbin "names.4"
  .incbin "names.5"
SYMBOL(reading_names_end):
  .byte 0

#if defined(__ELF__)
  .section .note.GNU-stack,"",%progbits
#endif
