// The trained models that the program carries inside itself: constant bytes, mapped with it.
#ifndef READING_MODELS_H
#define READING_MODELS_H

#include <stddef.h>

// The tagger of names, as train-names wrote it, and its size in bytes.
const void *reading_names_model(void);
size_t reading_names_model_size(void);

#endif
