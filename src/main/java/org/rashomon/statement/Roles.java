package org.rashomon.statement;

import java.util.HashSet;
import java.util.Set;

/**
 * What the words beside a name tell of its bearer: "engineer Mara Lind", "the head of the port,
 * Mara Lind", "Mara Lind, 51, the port's engineer", "Mara Lind is an engineer".
 */
final class Roles {
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "with");
  private static final Set<String> IS = Set.of("is", "was", "are", "were");
  private static final int REACH_BEFORE = 12;
  private static final int REACH_AFTER = 10;
  private static final int LONGEST_BRACKET = 6;

  private final Passage passage;

  Roles(Passage passage) {
    this.passage = passage;
  }

  /** Lemmas of the words that describe what stands in a range. */
  Set<String> beside(Range name) {
    Set<String> roles = before(name.from());
    roles.addAll(after(name.to()));
    return roles;
  }

  private Set<String> before(int from) {
    boolean comma = passage.word(from - 1).equals(",");
    int floor = Math.max(0, from - REACH_BEFORE);
    Set<String> roles = new HashSet<>();
    int i = chunkBefore(comma ? from - 2 : from - 1, floor, roles);
    while (comma && i > floor) {
      int link = passage.tag(i).equals("DET") ? i - 1 : i;
      if (!LINKS.contains(passage.word(link)) || !isDescription(link - 1)) {
        return roles;
      }
      roles.clear();
      i = chunkBefore(link - 1, floor, roles);
    }
    return roles;
  }

  /** Adds the words of a noun phrase that ends at a token; returns the token before it. */
  private int chunkBefore(int last, int floor, Set<String> roles) {
    int i = last;
    while (i >= floor && isDescription(i)) {
      add(i, roles);
      i--;
    }
    return i;
  }

  private Set<String> after(int to) {
    int i = behindBracket(to);
    Set<String> roles = new HashSet<>();
    if (IS.contains(passage.word(i)) && passage.tag(i + 1).equals("DET")) {
      chunkAfter(i + 1, to, roles);
      return roles;
    }
    if (!passage.word(i).equals(",")) {
      return roles;
    }
    boolean aged = passage.tag(i + 1).equals("NUM") && passage.word(i + 2).equals(",");
    int end = chunkAfter(aged ? i + 3 : i + 1, to, roles);
    return passage.isVerb(end) ? Set.of() : roles;
  }

  /** Adds the words of a noun phrase that begins at a token; returns the token behind it. */
  private int chunkAfter(int from, int name, Set<String> roles) {
    int ceiling = Math.min(passage.size(), name + REACH_AFTER);
    int i = from;
    for (; i < ceiling; i++) {
      String word = passage.word(i);
      if (word.equals("'s")) {
        roles.clear();
      } else if (isDescription(i)) {
        add(i, roles);
      } else if (!passes(i)) {
        return i;
      }
    }
    return i;
  }

  /** "the", "its" and the hyphen of "state-owned" within a noun phrase. */
  private boolean passes(int i) {
    return passage.tag(i).equals("DET")
        || passage.tag(i).equals("NUM")
        || passage.word(i).equals("-")
        || passage.word(i - 1).equals("-")
        || Phrases.isPossessive(passage.word(i));
  }

  private int behindBracket(int i) {
    if (passage.word(i).equals("(")) {
      for (int end = i + 1; end < i + LONGEST_BRACKET; end++) {
        if (passage.word(end).equals(")")) {
          return end + 1;
        }
      }
    }
    return i;
  }

  private boolean isDescription(int i) {
    String tag = passage.tag(i);
    boolean cue = tag.equals("ADJ") && Relays.isRelay(passage, i);
    return !cue && (tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("PROPN"));
  }

  private void add(int i, Set<String> roles) {
    String tag = passage.tag(i);
    if (tag.equals("NOUN") || tag.equals("ADJ") || Lexicon.isNamed(passage.word(i), "title")) {
      roles.add(passage.token(i).lemma());
    }
  }
}
