#pragma once

/// A span belongs to the model, where findings name their places by it; the language layer reaches it by this name too.
#include "model/text_span.h"
