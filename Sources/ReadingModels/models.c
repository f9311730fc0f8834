#include "ReadingModels.h"

extern const unsigned char reading_names_start[];
extern const unsigned char reading_names_end[];

const void *reading_names_model(void) { return reading_names_start; }
size_t reading_names_model_size(void) { return (size_t)(reading_names_end - reading_names_start); }
