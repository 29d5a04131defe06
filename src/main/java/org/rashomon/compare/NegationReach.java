package org.rashomon.compare;

import java.util.Set;

/**
 * Tells which words of a statement are negated: those next to a word that negates, as far as its
 * clause goes. Verbs that end or prevent a thing negate it too.
 */
final class NegationReach {
  private static final int CONTENT_WORDS = 2;

  /** How far behind a verb its "from" may stand, and a verb that a negation still lifts. */
  private static final int FARTHEST = 6;

  /** Contractions written without their apostrophe. */
  private static final Set<String> SLIPS =
      Set.of("havent", "hasnt", "isnt", "wasnt", "arent", "werent", "dont", "doesnt", "didnt");

  private static final Set<String> NOTHING = Set.of("nothing", "nobody", "none");

  /** What is not suggested is not denied either. */
  static final Set<String> SUGGESTING =
      Set.of("suggest", "imply", "insinuate", "claim", "allege", "question", "doubt", "dispute");

  /** What stands before "to" where it tells what for: "never showed up to eat". */
  private static final Set<String> PARTICLES = Set.of("ADP", "ADV");

  /** Words that open another clause. */
  private static final Set<String> OPENERS =
      Set.of(
          "and",
          "but",
          "because",
          "although",
          "though",
          "while",
          "when",
          "if",
          "who",
          "which",
          "whose",
          "since",
          "until",
          "whether",
          "how",
          "what",
          "why",
          "where");

  /** Verbs and adjectives whose negation is meant of what they govern: "not believed that". */
  private static final Set<String> RAISING =
      Set.of("think", "believe", "expect", "suppose", "true", "right", "appear", "seem");

  /** Verbs that turn what they govern: "stopped prosecuting". */
  private static final Set<String> ENDING = Set.of("stop", "cease", "halt", "quit", "avoid");

  /** Verbs that turn what stands behind their "from". */
  private static final Set<String> PREVENTING =
      Set.of("prevent", "bar", "ban", "prohibit", "block", "keep", "stop", "discourage", "deter");

  private final String[] lemmas;
  private final String[] tags;
  private final boolean[] negated;

  private NegationReach(String[] lemmas, String[] tags) {
    this.lemmas = lemmas;
    this.tags = tags;
    this.negated = new boolean[lemmas.length];
  }

  /**
   * Which words are negated.
   *
   * @param negating which words negate
   */
  static boolean[] of(String[] lemmas, String[] tags, boolean[] negating) {
    NegationReach reach = new NegationReach(lemmas, tags);
    int last = -FARTHEST - 1;
    for (int i = 0; i < lemmas.length; i++) {
      boolean negates = negating[i] || SLIPS.contains(lemmas[i]);
      if (negates && !NegationIdioms.isAt(lemmas, tags, i)) {
        reach.negate(i);
        last = i;
      } else if (!negates && i - last > FARTHEST) {
        reach.turnBehind(i);
      }
    }
    return reach.negated;
  }

  /** "Saw nothing" negates what stands before, "saw no boat" both, others what comes. */
  private void negate(int i) {
    boolean object = i > 0 && tags[i - 1].equals("VERB");
    boolean nothing = NOTHING.contains(lemmas[i]);
    if (object && (nothing || lemmas[i].equals("no"))) {
      negated[i - 1] = !negated[i - 1];
    }
    if (!object || !nothing) {
      turn(i + 1, lemmas[i].equals("without"));
    }
  }

  private void turn(int from) {
    turn(from, false);
  }

  /**
   * Turns what is said of the next content words before a mark or another clause.
   *
   * @param joins whether "and" opens none: "without being heard and seen"
   */
  private void turn(int from, boolean joins) {
    int left = CONTENT_WORDS;
    boolean raises = true;
    for (int i = from; i < lemmas.length && left > 0 && goesOn(i, raises, joins); i++) {
      if (i > from && lemmas[i].equals("to") && PARTICLES.contains(tags[i - 1])) {
        return;
      }
      negated[i] = !negated[i];
      boolean content = !Wordings.isFunctionWord(Wordings.plainLemma(lemmas[i]));
      if (content && !lemmas[i].equals("longer")) {
        left = SUGGESTING.contains(lemmas[i]) ? 0 : left - 1;
        raises = RAISING.contains(lemmas[i]);
      }
    }
  }

  private boolean goesOn(int i, boolean raises, boolean joins) {
    return Wordings.isWord(lemmas[i])
        && (!OPENERS.contains(lemmas[i]) || (joins && lemmas[i].equals("and")))
        && (raises || !lemmas[i].equals("that"));
  }

  private void turnBehind(int i) {
    String next = i + 1 < lemmas.length ? lemmas[i + 1] : "";
    boolean ofTwo =
        switch (lemmas[i]) {
          case "yet", "unable", "impossible", "decline", "forget", "neglect" -> next.equals("to");
          case "far" -> next.equals("from");
          case "instead" -> next.equals("of");
          case "rather" -> next.equals("than");
          default -> false;
        };
    if (ofTwo) {
      turn(i + 2);
    } else if (tags[i].equals("VERB") && ENDING.contains(lemmas[i]) && isVerb(i + 1)) {
      turn(i + 1);
    } else if (tags[i].equals("VERB") && PREVENTING.contains(lemmas[i])) {
      turnBehindFrom(i);
    }
  }

  private void turnBehindFrom(int verb) {
    for (int i = verb + 1; i < Math.min(lemmas.length, verb + FARTHEST); i++) {
      if (lemmas[i].equals("from") && isVerb(i + 1)) {
        turn(i + 1);
        return;
      }
    }
  }

  private boolean isVerb(int i) {
    return i < tags.length && (tags[i].equals("VERB") || tags[i].equals("AUX"));
  }
}
