package org.rashomon.statement;

import org.rashomon.model.Source;

/** Who spoke in which sentence of a passage. */
record Turn(Source source, int sentence) {}
