package org.rashomon.statement;

import java.util.Set;
import org.rashomon.model.SourceType;

/**
 * A proper name where it stands.
 *
 * @param full the fullest form the article has of it
 * @param gender {@code 'f'}, {@code 'm'} or a space
 * @param roles lemmas of the nouns that describe it there
 */
record Name(Range range, String full, SourceType type, char gender, Set<String> roles) {
  Name as(String fuller, SourceType fullerType, char fullerGender) {
    return new Name(range, fuller, fullerType, fullerGender, roles);
  }
}
