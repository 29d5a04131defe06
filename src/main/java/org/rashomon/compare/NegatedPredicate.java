package org.rashomon.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells whether a predicate that one statement negates is one that another affirms. */
final class NegatedPredicate {
  private static final int SPAN = 8;
  private static final int LOOKED_AT = 2;
  private static final int GOVERNED_WITHIN = 4;
  private static final int AUXILIARIES = 3;

  /** Share that two statements have of each other where their subjects are not known to be one. */
  private static final double ALIKE_ALL_THE_SAME = 0.5;

  /** Verbs that say little without what they govern. */
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "make", "get", "take", "give", "let", "allow", "need", "want", "try",
          "ask", "say", "think", "believe", "know", "expect", "seem", "appear", "feel", "come",
          "go", "use", "see", "find");

  /** Verbs whose infinitive has not happened. */
  private static final Set<String> INTENDING =
      Set.of(
          "try",
          "go",
          "work",
          "seek",
          "attempt",
          "want",
          "plan",
          "hope",
          "ask",
          "aim",
          "offer",
          "need",
          "race",
          "struggle",
          "wish",
          "intend",
          "promise",
          "vow",
          "urge",
          "call",
          "claim",
          "pretend",
          "purport",
          "rumor",
          "rumour");

  /** Verbs whose gerund has not happened. */
  private static final Set<String> CONSIDERING =
      Set.of("risk", "consider", "suggest", "discuss", "fear", "threaten", "propose");

  private static final Set<String> OPEN =
      Set.of("maybe", "perhaps", "whether", "if", "how", "may", "might", "should");
  private static final Set<String> OTHERS = Set.of("other", "others", "else", "another");
  private static final Set<String> UNREAL = Set.of("would", "could");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll");
  private static final Set<String> JOINS = Set.of("and", "or", "but", "nor", "because");
  private static final Set<String> THINGS = Set.of("NOUN", "PROPN");
  private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
  private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "ADV", "PART", "PRON", "NUM");

  private NegatedPredicate() {}

  /** Whether a verb says little without what it governs. */
  static boolean isLight(String verb) {
    return LIGHT.contains(verb);
  }

  /**
   * Whether what is negated is affirmed as a fact, of the same thing.
   *
   * @param partners of the words of {@code negating}
   * @param lesser the share that both statements have of each other at least
   */
  static boolean opposes(
      Wording negating, int n, Wording affirming, int m, int[] partners, double lesser) {
    return !isOpen(affirming, m)
        && !isCounterfactual(affirming, m)
        && !isUndone(negating, affirming, partners)
        && !isOfOthers(negating, n)
        && !(isToCome(affirming, m) && isPerfect(negating, n))
        && (lesser >= ALIKE_ALL_THE_SAME || sameSubject(negating, n, affirming, m, partners))
        && sameObject(negating, n, affirming, m, partners, lesser)
        && sameDeed(negating, n, m, partners);
  }

  /** "Otherwise it would have used the word": it has not. */
  private static boolean isCounterfactual(Wording wording, int m) {
    for (int i = Math.max(0, m - SPAN); i + 1 < m; i++) {
      if (UNREAL.contains(wording.words()[i]) && wording.words()[i + 1].equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "Does not come with furnishing" and "comes unfurnished" say the same. */
  private static boolean isUndone(Wording negating, Wording affirming, int[] partners) {
    return IntStream.range(0, negating.length())
        .filter(i -> negating.negated()[i] && partners[i] >= 0)
        .anyMatch(
            i -> !isNegative(negating.words()[i]) && isNegative(affirming.words()[partners[i]]));
  }

  private static boolean isNegative(String word) {
    return !Prefixes.affirmed(word).equals(word);
  }

  /** "Has not announced prices of the other models", which opposes nothing told of some. */
  private static boolean isOfOthers(Wording negating, int n) {
    return Arrays.stream(negating.words(), n, Math.min(negating.length(), n + SPAN))
        .anyMatch(OTHERS::contains);
  }

  /** "Will announce", which "has not announced" does not oppose. */
  private static boolean isToCome(Wording wording, int verb) {
    return Arrays.stream(wording.words(), Math.max(0, verb - AUXILIARIES), verb)
        .anyMatch(FUTURE::contains);
  }

  private static boolean isPerfect(Wording wording, int verb) {
    return Arrays.asList(wording.words())
        .subList(Math.max(0, verb - AUXILIARIES), verb)
        .contains("have");
  }

  /** Whether the things before the predicates may be one: a pronoun may be any. */
  private static boolean sameSubject(
      Wording negating, int n, Wording affirming, int m, int[] partners) {
    if (!negating.predicate(n)) {
      return true;
    }
    int one = thingBefore(negating, n);
    int other = thingBefore(affirming, m);
    return one < 0 || other < 0 || partners[one] >= 0;
  }

  private static int thingBefore(Wording wording, int predicate) {
    for (int i = predicate - 1; i >= Math.max(0, predicate - SPAN); i--) {
      if (THINGS.contains(wording.tags()[i])) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what a verb like "ask" is to bring about is the same. */
  private static boolean sameDeed(Wording negating, int n, int m, int[] partners) {
    for (int k = n + 1; k < Math.min(negating.length() - 1, n + SPAN); k++) {
      if (LIGHT.contains(negating.words()[n])
          && negating.words()[k].equals("to")
          && negating.tags()[k + 1].equals("VERB")) {
        return partners[k + 1] > m;
      }
    }
    return true;
  }

  /** Whether a predicate is intended, asked about or only suggested. */
  static boolean isOpen(Wording wording, int m) {
    String[] words = wording.words();
    for (int i = Math.max(0, m - GOVERNED_WITHIN); i < m; i++) {
      boolean intended = words[i].equals("to") && i > 0 && INTENDING.contains(words[i - 1]);
      if (intended || OPEN.contains(words[i])) {
        return true;
      }
    }
    return (m > 0 && CONSIDERING.contains(words[m - 1])) || isSuggested(words, m);
  }

  /** Whether it stands behind "the suggestion that". */
  static boolean isSuggested(String[] words, int m) {
    for (int i = 1; i < m; i++) {
      if (words[i].equals("that") && Denials.RUMOURS.contains(words[i - 1])) {
        return true;
      }
    }
    return false;
  }

  /** Whether what comes behind the predicate, the object if there is one, is the other's too. */
  private static boolean sameObject(
      Wording negating, int n, Wording affirming, int m, int[] partners, double lesser) {
    boolean turned = isPassive(affirming, m) && !isPassive(negating, n);
    int looked = 0;
    for (int k = n + 1; k < negating.length() && looked < LOOKED_AT; k++) {
      if (JOINS.contains(negating.words()[k]) || (looked > 0 && !goesOn(negating, k))) {
        break;
      }
      if (negating.content(k) && TELLING.contains(negating.tags()[k])) {
        looked++;
        int p = partners[k];
        boolean before = turned && looked == 1 && p >= 0 && p < m && p >= m - SPAN;
        if ((p > m && p <= m + SPAN) || before) {
          return true;
        }
      }
    }
    boolean whole = negating.predicate(n) || lesser >= ALIKE_ALL_THE_SAME;
    return looked == 0 && whole && !LIGHT.contains(negating.words()[n]);
  }

  /** Whether a word belongs to the phrase before it: "old ferry", "ranks of the army". */
  private static boolean goesOn(Wording wording, int k) {
    return wording.words()[k].equals("of")
        || wording.tags()[k].equals("DET")
        || Wording.DESCRIBED.contains(wording.tags()[k]);
  }

  private static boolean isPassive(Wording wording, int verb) {
    boolean be = false;
    for (int i = Math.max(0, verb - 2); i < verb; i++) {
      be |= wording.words()[i].equals("be") || wording.words()[i].equals("get");
    }
    return be && wording.tags()[verb].equals("VERB");
  }

  /** Whether a word is a verb or an adjective, and describes no noun behind it. */
  static boolean isPredicate(Wording wording, int word) {
    String before = word == 0 ? "" : wording.tags()[word - 1];
    boolean verb = wording.tags()[word].equals("VERB") && !Wording.LEADING_TO_NOUN.contains(before);
    return wording.predicate(word) && (verb || wording.head(word));
  }

  /** Whether a noun is what something is said not to be: "was not the wife". */
  static boolean isNominal(Wording wording, int noun) {
    boolean head = wording.tags()[noun].equals("NOUN") && wording.head(noun);
    if (!head || !wording.negated()[noun]) {
      return false;
    }
    int i = noun - 1;
    while (i >= 0
        && (BEFORE_NOUN.contains(wording.tags()[i]) || Negations.isNot(wording.words()[i]))) {
      i--;
    }
    return i >= 0 && wording.words()[i].equals("be");
  }
}
