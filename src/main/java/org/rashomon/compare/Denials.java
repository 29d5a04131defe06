package org.rashomon.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words that deny: cues ("denied", "rejected") and what is said of a claim ("false"). */
final class Denials {
  private static final Pattern DENYING =
      Pattern.compile(
          "(?i)\\b(?:den[yi]|reject|refut|dismiss|disput|rebut|disavow|repudiat)"
              + "|\\b(?:false|untrue|lies?|hoax|baseless|unfounded)\\b");

  /** "Can opt to dismiss", "would not deny", "knew of a false report": what denies nothing. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?i)\\b(?:can|could|may|might|opt|not|never|refus\\w*|declin\\w*|kn[eo]w\\w*)\\b");

  /** "Not so sure that it isn't". */
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)(?:\\bnot|n['’]t)(?: (?:so|too|that|quite|entirely|really|yet))?"
              + " (?:sure|certain|convinced) (?:that|it|he|she|they|the)\\b");

  private static final Set<String> WORDS =
      Set.of("deny", "reject", "refute", "dismiss", "dispute", "rebut");

  private static final Set<String> VERDICTS =
      Set.of(
          "false",
          "untrue",
          "incorrect",
          "mistaken",
          "baseless",
          "unfounded",
          "groundless",
          "hoax",
          "rubbish",
          "nonsense",
          "bogus",
          "fabricate",
          "fabrication");

  private static final Set<String> TELLING = Set.of("be", "as", "call", "deem", "prove", "brand");
  private static final Set<String> BETWEEN =
      Set.of("DET", "ADJ", "ADV", "NUM", "NOUN", "PART", "PRON");

  /** What others are said to hold is no verdict of one's own. */
  static final Set<String> RUMOURS =
      Set.of(
          "claim",
          "suggestion",
          "allegation",
          "accusation",
          "speculation",
          "rumor",
          "rumour",
          "notion",
          "idea",
          "hint");

  private static final Set<String> DOUBTING = Set.of("may", "might", "could");
  private static final Set<String> NOT_FINITE = Set.of("to", "have");
  private static final Set<String> ANYTHING = Set.of("it", "this", "that", "he", "she", "they");

  /** What stands behind "lies" where the tagger takes the verb for a noun. */
  private static final Set<String> BEHIND_VERB =
      Set.of("at", "in", "on", "with", "ahead", "behind", "beneath", "along", "within", "between");

  /** What a negation leaves open rather than denies: "not clear", "would not say". */
  private static final Set<String> OPEN =
      Set.of(
          "clear",
          "certain",
          "sure",
          "know",
          "confirm",
          "say",
          "comment",
          "discuss",
          "answer",
          "respond",
          "reply",
          "tell",
          "disclose",
          "reveal",
          "explain",
          "elaborate",
          "specify",
          "identify",
          "available");

  private Denials() {}

  /** Whether the words of an attribution deny what it attributes. */
  static boolean byCue(String cue) {
    return DENYING.matcher(cue).find() && !UNDONE.matcher(cue).find();
  }

  /**
   * Whether a statement itself calls something false: "is a lie", "Hoax: …", but neither a false
   * report that is spoken of nor what lies somewhere.
   */
  static boolean verdict(Wording wording) {
    for (int i = 0; i < wording.length(); i++) {
      boolean word = VERDICTS.contains(wording.words()[i]) || isLie(wording, i);
      if (word && isToldOf(wording, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is said to be it, or described as it, and by the speaker. */
  private static boolean isToldOf(Wording wording, int word) {
    int telling = word - 1;
    while (telling >= 0
        && BETWEEN.contains(wording.tags()[telling])
        && !TELLING.contains(wording.words()[telling])) {
      telling--;
    }
    if (telling >= 0 && TELLING.contains(wording.words()[telling])) {
      return !isDoubted(wording, telling) && !isOfRumour(wording, telling);
    }
    boolean intended = word > 0 && wording.words()[word - 1].equals("to");
    boolean done = wording.tags()[word].equals("VERB") && !intended;
    return word == 0 || word + 1 == wording.length() || done;
  }

  /** "May be", "may turn out to be", "might have been". */
  private static boolean isDoubted(Wording wording, int telling) {
    String before = telling == 0 ? "" : wording.words()[telling - 1];
    return DOUBTING.contains(before)
        || (NOT_FINITE.contains(before)
            && Arrays.stream(wording.words(), 0, telling).anyMatch(DOUBTING::contains));
  }

  /** "Claims it is", "the suggestion that they are", "knew this was": of something else. */
  private static boolean isOfRumour(Wording wording, int telling) {
    if (telling < 2 || !ANYTHING.contains(wording.words()[telling - 1])) {
      return false;
    }
    if (wording.words()[telling - 2].equals("know")) {
      return true;
    }
    int rumour = wording.words()[telling - 2].equals("that") ? telling - 3 : telling - 2;
    return rumour >= 0
        && RUMOURS.contains(wording.words()[rumour])
        && wording.tags()[rumour].equals("NOUN");
  }

  private static boolean isLie(Wording wording, int i) {
    return wording.words()[i].equals("lie")
        && wording.tags()[i].equals("NOUN")
        && (i + 1 == wording.length() || !BEHIND_VERB.contains(wording.words()[i + 1]));
  }

  /** Whether a statement holds a word that denies. */
  static boolean inText(Wording wording) {
    return Arrays.stream(wording.words()).anyMatch(WORDS::contains) || verdict(wording);
  }

  /** Whether all that a statement negates is that something is known or said. */
  static boolean leavesOpen(Wording wording) {
    if (wording.negations() == 0) {
      return false;
    }
    if (UNSURE.matcher(wording.text()).find()) {
      return true;
    }
    boolean open = false;
    for (int i = 0; i < wording.length(); i++) {
      boolean first = wording.negated()[i] && (i == 0 || !wording.negated()[i - 1]);
      if (first) {
        int predicate = i;
        while (predicate + 1 < wording.length()
            && !wording.content(predicate)
            && wording.negated()[predicate + 1]) {
          predicate++;
        }
        if (!OPEN.contains(wording.words()[predicate])) {
          return false;
        }
        open = true;
      }
    }
    return open;
  }
}
