#include "ReadingModels.h"

extern const signed char reading_quotations_cue_start[];
extern const signed char reading_quotations_source_start[];
extern const signed char reading_quotations_content_start[];
extern const signed char reading_quotations_judge_start[];
extern const signed char reading_quotations_trees_start[];
extern const signed char reading_quotations_end[];

static reading_weights between(const signed char *start, const signed char *end) {
  return (reading_weights){start, (size_t)(end - start)};
}

reading_weights reading_quotations_cue(void) {
  return between(reading_quotations_cue_start, reading_quotations_source_start);
}

reading_weights reading_quotations_source(void) {
  return between(reading_quotations_source_start, reading_quotations_content_start);
}

reading_weights reading_quotations_content(void) {
  return between(reading_quotations_content_start, reading_quotations_judge_start);
}

reading_weights reading_quotations_judge(void) {
  return between(reading_quotations_judge_start, reading_quotations_trees_start);
}

reading_weights reading_quotations_trees(void) {
  return between(reading_quotations_trees_start, reading_quotations_end);
}
