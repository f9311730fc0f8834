// The trained models that the program carries inside itself: constant bytes, mapped with it.
#ifndef READING_MODELS_H
#define READING_MODELS_H

#include <stddef.h>

// The tagger of names, as train-names wrote it, and its size in bytes.
const void *reading_names_model(void);
size_t reading_names_model_size(void);

// Weights of a linear model and their number.
typedef struct {
  const signed char *weights;
  size_t count;
} reading_weights;

// Who says what: the words that say so, the source and the content, as train-quotations wrote them.
reading_weights reading_quotations_cue(void);
reading_weights reading_quotations_source(void);
reading_weights reading_quotations_content(void);
reading_weights reading_quotations_judge(void);
// The trees of the judge, and their size in bytes.
reading_weights reading_quotations_trees(void);

#endif
