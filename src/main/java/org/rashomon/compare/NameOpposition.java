package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;

/**
 * Tells whether two statements that are all but alike name another place, or another who did what
 * only one can have done. Each side must have one name that the other has not, in the same role.
 */
final class NameOpposition {
  private static final double ALIKE = 0.5;
  private static final double ALIKE_BOTH_WAYS = 0.4;

  private static final double ALIKE_SPELLING = 0.85;
  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

  private static final Set<String> LOCATIVES = Set.of("in", "at", "near", "off", "outside");
  private static final Set<String> BETWEEN = Set.of("AUX", "ADV", "PART");

  /** What is done once: whoever did it, no other did. */
  private static final Set<String> ONCE =
      Set.of(
          "kill",
          "shoot",
          "murder",
          "assassinate",
          "stab",
          "sink",
          "ram",
          "bomb",
          "win",
          "found",
          "invent",
          "discover",
          "write",
          "compose",
          "direct",
          "paint",
          "design",
          "build",
          "start",
          "order",
          "arrest",
          "appoint",
          "replace",
          "succeed",
          "buy",
          "acquire",
          "drive",
          "pilot",
          "film",
          "record",
          "leak");

  private final Alignment alignment;

  private NameOpposition(Alignment alignment) {
    this.alignment = alignment;
  }

  /**
   * A name, by its first and last word.
   *
   * @param first index of the first word
   * @param last index of the last word
   */
  private record Name(int first, int last) {}

  /** The names that oppose each other, if any. */
  static Optional<Opposition> between(Standpoint a, Standpoint b, Alignment alignment) {
    double greater = Math.max(alignment.shareOfA(), alignment.shareOfB());
    double lesser = Math.min(alignment.shareOfA(), alignment.shareOfB());
    boolean alike = greater >= ALIKE && lesser >= ALIKE_BOTH_WAYS;
    return !alike || a.polarity() != b.polarity() || a.denied() || b.denied()
        ? Optional.empty()
        : new NameOpposition(alignment).clearest();
  }

  private Optional<Opposition> clearest() {
    List<Name> onlyA = unmet(alignment.a, alignment.partnerOfA);
    List<Name> onlyB = unmet(alignment.b, alignment.partnerOfB);
    if (onlyA.size() != 1 || onlyB.size() != 1) {
      return Optional.empty();
    }
    Name one = onlyA.get(0);
    Name other = onlyB.get(0);
    String valueA = Values.of(alignment.a, one.first(), one.last());
    String valueB = Values.of(alignment.b, other.first(), other.last());
    if (mayBeOne(valueA, valueB)) {
      return Optional.empty();
    }
    String against = valueA + " against " + valueB;
    if (samePlace(one, other)) {
      return Optional.of(
          new Opposition(ConflictKind.PLACE, Basis.IMPLIED, valueA, valueB, "places: " + against));
    }
    return sameDeed(one, other)
        ? Optional.of(
            new Opposition(
                ConflictKind.ACTOR, Basis.IMPLIED, valueA, valueB, "who did it: " + against))
        : Optional.empty();
  }

  /** Whether two names may be spellings of one, or one the initials of the other. */
  private static boolean mayBeOne(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    return SPELLING.apply(a, b) >= ALIKE_SPELLING
        || initials(one).equals(b)
        || initials(other).equals(a);
  }

  private static String letters(String name) {
    return name.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
  }

  private static String initials(String name) {
    return letters(name.replaceAll("(\\p{L})\\p{L}*", "$1"));
  }

  /** The names whose last word the other side has not. */
  private static List<Name> unmet(Wording wording, int[] partners) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < wording.length(); i++) {
      int first = i;
      while (i < wording.length() && wording.name(i)) {
        i++;
      }
      if (i > first && partners[i - 1] < 0 && wording.head(i - 1)) {
        names.add(new Name(first, i - 1));
      }
    }
    return names;
  }

  /** Whether both names stand behind one preposition of place, behind one and the same word. */
  private boolean samePlace(Name one, Name other) {
    int a = preposition(alignment.a, one);
    int b = preposition(alignment.b, other);
    if (a < 1 || b < 1 || !alignment.a.words()[a].equals(alignment.b.words()[b])) {
      return false;
    }
    int placed = contentBefore(alignment.a, a);
    return LOCATIVES.contains(alignment.a.words()[a])
        && placed >= 0
        && alignment.partnerOfA[placed] == contentBefore(alignment.b, b);
  }

  private static int preposition(Wording wording, Name name) {
    int i = name.first() - 1;
    while (i > 0 && wording.tags()[i].equals("DET")) {
      i--;
    }
    return i;
  }

  private static int contentBefore(Wording wording, int word) {
    int i = word - 1;
    while (i >= 0 && !wording.content(i)) {
      i--;
    }
    return i;
  }

  /** Whether one deed that is done once is told of both names, on one and the same thing. */
  private boolean sameDeed(Name one, Name other) {
    int a = deed(alignment.a, one);
    int b = deed(alignment.b, other);
    boolean same =
        a >= 0 && b >= 0 && alignment.partnerOfA[a] == b && ONCE.contains(alignment.a.words()[a]);
    int object = same ? contentBehind(alignment.a, a, one) : -1;
    return object >= 0 && alignment.partnerOfA[object] >= 0;
  }

  /** The verb behind a name, or before "by" and a name; or -1. */
  private static int deed(Wording wording, Name name) {
    int before = preposition(wording, name);
    boolean by = before > 0 && wording.words()[before].equals("by");
    if (before >= 0 && wording.tags()[before].equals("ADP") && !by) {
      return -1;
    }
    int behind = name.last() + 1;
    while (behind < wording.length() && BETWEEN.contains(wording.tags()[behind])) {
      behind++;
    }
    if (behind < wording.length() && wording.tags()[behind].equals("VERB")) {
      return behind;
    }
    return by && wording.tags()[before - 1].equals("VERB") ? before - 1 : -1;
  }

  /** What a deed is done to: behind the verb, or before it where the name is behind; or -1. */
  private static int contentBehind(Wording wording, int verb, Name name) {
    if (name.first() > verb) {
      return contentBefore(wording, verb);
    }
    int i = verb + 1;
    while (i < wording.length() && !wording.content(i)) {
      i++;
    }
    return i < wording.length() ? i : -1;
  }
}
