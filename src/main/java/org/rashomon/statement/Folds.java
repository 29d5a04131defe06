package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts training data into folds, so that what one model makes of articles that it has not seen can
 * teach another one. With more folds it has seen more, and errs more like the final one.
 *
 * @param count of folds
 */
record Folds(int count) {
  /** The members of a fold, every {@link #count}th of the whole. */
  <T> List<T> inside(List<T> all, int fold) {
    return chosen(all, fold, true);
  }

  /** All but the members of a fold. */
  <T> List<T> outside(List<T> all, int fold) {
    return chosen(all, fold, false);
  }

  private <T> List<T> chosen(List<T> all, int fold, boolean inside) {
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((i % count == fold) == inside) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }
}
