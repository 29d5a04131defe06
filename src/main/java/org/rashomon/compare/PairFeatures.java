package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can be told of two statements side by side, in numbers that people can read; the same
 * whichever comes first.
 */
public final class PairFeatures {
  private static final int MOST = 64;
  private static final List<String> TAGS = List.of("NOUN", "VERB", "ADJ", "PROPN");
  private static final List<String> UNMET =
      List.of("unmet_noun", "unmet_verb", "unmet_adj", "unmet_propn");

  private final double[] values = new double[MOST];
  private int count;

  /** Of the values; null where they are known. */
  private final List<String> names;

  private final Wording a;
  private final Wording b;
  private final Alignment alignment;

  private PairFeatures(Wording a, Wording b, List<String> names) {
    this.a = a;
    this.b = b;
    this.alignment = Alignment.of(a, b);
    this.names = names;
  }

  /** The features of a pair, in the order of {@link #names()}. */
  public static double[] of(Wording a, Wording b, Context context) {
    boolean ordered = a.text().compareTo(b.text()) <= 0;
    Wording first = ordered ? a : b;
    Wording second = ordered ? b : a;
    PairFeatures features = new PairFeatures(first, second, null);
    features.fill(context);
    return Arrays.copyOf(features.values, features.count);
  }

  /** The names of the features. */
  public static List<String> names() {
    return Names.ALL;
  }

  private void fill(Context context) {
    overlap();
    grams();
    order();
    leftOver();
    facts();
    shape();
    context(context);
  }

  private void put(String name, double value) {
    put(name, "", value);
  }

  private void put(String name, String ending, double value) {
    if (names != null) {
      names.add(name + ending);
    }
    values[count++] = value;
  }

  private void both(String name, double one, double other) {
    put(name, "_min", Math.min(one, other));
    put(name, "_max", Math.max(one, other));
  }

  /** Weighted and plain shares of each statement's words that the other has. */
  private void overlap() {
    Met ofA = alignment.metOfA();
    Met ofB = alignment.metOfB();
    both("covered", ofA.shareByStem(), ofB.shareByStem());
    both("covered_widely", ofA.share(), ofB.share());
    both("words_shared", ofA.plainShare(), ofB.plainShare());
    put("synonyms", share(ofA.kin(), Math.min(a.length(), b.length())));
    put("shared_weight", Math.log1p(Math.min(ofA.metByStem(), ofB.metByStem())));
    both("missing_weight", Math.log1p(ofA.missing()), Math.log1p(ofB.missing()));
    put("rarest_shared", Math.log1p(ofA.rarest()));
    put("nearby", Math.log1p(Nearness.of(alignment)));
  }

  private static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private void grams() {
    int two = common(a.bigrams(), b.bigrams());
    int three = common(a.trigrams(), b.trigrams());
    int four = common(a.characters(), b.characters());
    both("bigrams", share(two, a.bigrams().length), share(two, b.bigrams().length));
    both("trigrams", share(three, a.trigrams().length), share(three, b.trigrams().length));
    both("characters", share(four, a.characters().length), share(four, b.characters().length));
  }

  /** How many hashes two sorted arrays share, repeated ones as often as both have them. */
  static int common(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** Longest common subsequence and run of lemmas, and whether the order is kept. */
  private void order() {
    int[] sequence = new int[b.length() + 1];
    int[] run = new int[b.length() + 1];
    int longestRun = 0;
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      int diagonalRun = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = sequence[j];
        int aboveRun = run[j];
        boolean same = a.lemmas()[i] == b.lemmas()[j - 1];
        sequence[j] = same ? diagonal + 1 : Math.max(above, sequence[j - 1]);
        run[j] = same ? diagonalRun + 1 : 0;
        longestRun = Math.max(longestRun, run[j]);
        diagonal = above;
        diagonalRun = aboveRun;
      }
    }
    int longest = sequence[b.length()];
    both("sequence", share(longest, a.length()), share(longest, b.length()));
    put("run", share(longestRun, Math.min(a.length(), b.length())));
  }

  /** What stays without a partner, by kind of word, as a share of the kind. */
  private void leftOver() {
    int[] ofA = unmet(a, alignment.partnerOfA);
    int[] ofB = unmet(b, alignment.partnerOfB);
    for (int tag = 0; tag < UNMET.size(); tag++) {
      both(UNMET.get(tag), Math.log1p(ofA[tag]), Math.log1p(ofB[tag]));
    }
    put("first_met", firstMet() ? 1 : 0);
  }

  private static int[] unmet(Wording wording, int[] partners) {
    int[] unmet = new int[TAGS.size()];
    for (int i = 0; i < wording.length(); i++) {
      int tag = partners[i] < 0 && wording.content(i) ? TAGS.indexOf(wording.tags()[i]) : -1;
      if (tag >= 0) {
        unmet[tag]++;
      }
    }
    return unmet;
  }

  /** Whether the first content words, mostly the subjects, meet. */
  private boolean firstMet() {
    for (int i = 0; i < a.length(); i++) {
      if (a.content(i)) {
        int partner = alignment.partnerOfA[i];
        for (int j = 0; j < partner; j++) {
          if (b.content(j)) {
            return false;
          }
        }
        return partner >= 0;
      }
    }
    return false;
  }

  private void facts() {
    Facts facts = Facts.of(a, b);
    put("figures_agree", Math.min(2, facts.figuresAgree()));
    put("figures_conflict", Math.min(2, facts.figuresConflict()));
    put("figures_missing", Math.min(2, facts.figuresMissing()));
    put("dates_agree", facts.datesAgree() > 0 ? 1 : 0);
    put("dates_conflict", facts.datesConflict() > 0 ? 1 : 0);
    put("names_shared", Math.log1p(facts.namesShared()));
    put("hedge_differs", (a.hedges() > 0) != (b.hedges() > 0) ? 1 : 0);
  }

  private void shape() {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    put("length_ratio", share(shorter, longer));
    put("shorter", Math.log1p(shorter));
    put("difference", Math.log1p(longer - shorter));
  }

  private void context(Context context) {
    put("similarity", context.similarity());
    both("lead", context.lead(), context.otherLead());
    put("best_of_both", context.lead() >= 0 && context.otherLead() >= 0 ? 1 : 0);
    put("around", context.around());
    put("witness", context.witness());
    put("distance", context.distance());
    put("opening", context.opening());
    put("source_same", context.sources() > 0 ? 1 : 0);
    put("source_differs", context.sources() < 0 ? 1 : 0);
    put("crowd", context.crowd());
  }

  private static final class Names {
    static final List<String> ALL = names();

    private static List<String> names() {
      Wording empty = Wordings.empty();
      PairFeatures features = new PairFeatures(empty, empty, new ArrayList<>());
      features.fill(Context.NONE);
      return List.copyOf(features.names);
    }
  }
}
