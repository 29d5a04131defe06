package org.rashomon.claim;

import org.rashomon.compare.Wording;
import org.rashomon.model.Statement;

/**
 * A statement of a sentence that is grouped with others.
 *
 * @param sentence its number in the story
 */
record Member(int sentence, Statement statement, Wording wording) {}
