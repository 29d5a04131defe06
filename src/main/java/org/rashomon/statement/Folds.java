package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts training data into folds, so that what one model makes of articles that it has not seen can
 * teach another one. Several, since a model that has seen nearly all makes the mistakes that the
 * final one will make.
 */
final class Folds {
  static final int COUNT = 4;

  private Folds() {}

  /** The members of a fold, every {@link #COUNT}th of the whole. */
  static <T> List<T> inside(List<T> all, int fold) {
    return chosen(all, fold, true);
  }

  /** All but the members of a fold. */
  static <T> List<T> outside(List<T> all, int fold) {
    return chosen(all, fold, false);
  }

  private static <T> List<T> chosen(List<T> all, int fold, boolean inside) {
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((i % COUNT == fold) == inside) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }
}
