package org.rashomon.compare;

import java.util.Set;

/** Knows where a word that negates says nothing of the kind, or not of the whole: "not only". */
final class NegationIdioms {
  private static final int FARTHEST_UNTIL = 8;
  private static final int FARTHEST_SO = 3;

  /** What limits rather than takes part in what is said. */
  private static final Set<String> LIMITS =
      Set.of(
          "all",
          "every",
          "everyone",
          "everybody",
          "everything",
          "always",
          "only",
          "just",
          "merely",
          "simply",
          "solely",
          "necessarily",
          "immediately",
          "instantly",
          "exactly",
          "entirely",
          "fully",
          "completely",
          "quite",
          "so",
          "very",
          "too",
          "much",
          "least",
          "alone");

  /** "Could not be immediately verified". */
  private static final Set<String> AT_ONCE = Set.of("immediately", "instantly", "independently");

  /** "Could not wait", "can't believe it". */
  private static final Set<String> CANNOT =
      Set.of("wait", "help", "believe", "imagine", "stress", "emphasize", "thank", "agree", "but");

  private static final Set<String> FIRST_OR_ONLY = Set.of("first", "only");
  private static final Set<String> NO_DOUBT = Set.of("doubt", "question", "wonder", "matter");
  private static final Set<String> LESS_OR_MORE = Set.of("less", "more", "few", "fewer", "later");
  private static final Set<String> THINGS = Set.of("NOUN", "PROPN", "ADJ", "VERB", "NUM", "ADV");

  /** "Or not", "you might not know". */
  private static final Set<String> BEFORE_NOT = Set.of("or", "if", "why", "might");

  /** What "neither" stands before where it does not tell of what: "neither is named so". */
  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  /** "Voted no". */
  private static final Set<String> VOTING = Set.of("vote", "voting");

  /** "A strict no smoking rule", "three no votes". */
  private static final Set<String> DESCRIBING = Set.of("DET", "ADJ", "NUM");

  private NegationIdioms() {}

  /** Whether the word that negates is part of one. */
  static boolean isAt(String[] lemmas, String[] tags, int i) {
    String before = i > 0 ? lemmas[i - 1] : "";
    String next = at(lemmas, i + 1);
    String afterNext = at(lemmas, i + 2);
    return switch (lemmas[i]) {
      case "no" ->
          VOTING.contains(before)
              || i + 1 == tags.length
              || !THINGS.contains(tags[i + 1])
              || (i > 0 && DESCRIBING.contains(tags[i - 1]))
              || NO_DOUBT.contains(next)
              || (LESS_OR_MORE.contains(next) && afterNext.equals("than"));
      case "neither" -> i + 1 < tags.length && VERBS.contains(tags[i + 1]);
      case "nothing" -> next.equals("but") || LESS_OR_MORE.contains(next);
      case "none" -> next.equals("other") || next.equals("the");
      case "not" -> BEFORE_NOT.contains(before) || isLimited(lemmas, i);
      default -> Negations.isNot(lemmas[i]) && isLimited(lemmas, i);
    };
  }

  private static boolean isLimited(String[] lemmas, int i) {
    String next = at(lemmas, i + 1);
    return LIMITS.contains(next)
        || (next.equals("be") && AT_ONCE.contains(at(lemmas, i + 2)))
        || (next.equals("the") && FIRST_OR_ONLY.contains(at(lemmas, i + 2)))
        || (isCannot(lemmas, i) && CANNOT.contains(next))
        || (next.equals("to") && at(lemmas, i + 2).equals("mention"))
        || (isBefore(lemmas, i, "so", FARTHEST_SO) && !isBefore(lemmas, i, "far", FARTHEST_SO + 1))
        || isBefore(lemmas, i, "such", FARTHEST_SO)
        || isBefore(lemmas, i, "until", FARTHEST_UNTIL);
  }

  private static boolean isCannot(String[] lemmas, int i) {
    String verb = lemmas[i].endsWith("+not") || i == 0 ? lemmas[i] : lemmas[i - 1] + lemmas[i];
    return verb.startsWith("can") || verb.startsWith("could");
  }

  /** Whether a word follows before any mark. */
  private static boolean isBefore(String[] lemmas, int i, String word, int farthest) {
    for (int k = i + 1; k <= Math.min(lemmas.length - 1, i + farthest); k++) {
      if (lemmas[k].equals(word)) {
        return true;
      }
      if (!Wordings.isWord(lemmas[k])) {
        return false;
      }
    }
    return false;
  }

  private static String at(String[] lemmas, int i) {
    return i < lemmas.length ? lemmas[i] : "";
  }
}
