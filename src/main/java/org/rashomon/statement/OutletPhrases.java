package org.rashomon.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/** Tells which outlet a phrase means: "Reuters", "the broadcaster eNuus", "the agency". */
final class OutletPhrases {
  private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NOUN");
  private static final Set<String> WORDS =
      Set.of("news", "agency", "radio", "television", "broadcasting", "newspaper", "tv");
  private static final Set<String> OURS = Set.of("this", "our");
  private static final int LONGEST = 6;

  private final Passage passage;
  private final NameBook book;
  private final SourceResolver resolver;

  OutletPhrases(Passage passage, NameBook book, SourceResolver resolver) {
    this.passage = passage;
    this.book = book;
    this.resolver = resolver;
  }

  /** The outlet named at a token; empty if none is. */
  String at(int from, int ceiling) {
    return at(from, ceiling, null, List.of());
  }

  /**
   * The same, descriptions brought back to a name.
   *
   * @param report in whose frame the phrase stands
   */
  String at(int from, int ceiling, Report report, List<Turn> turns) {
    if (OURS.contains(passage.word(from))) {
      return "";
    }
    for (int i = from; i < Math.min(ceiling, from + LONGEST); i++) {
      Name name = nameAt(i);
      boolean demonym = name != null && name.range().length() == 1 && passage.tag(i).equals("ADJ");
      name = demonym ? null : name;
      if (name != null) {
        return i > from && isOutlet(i - 1) ? name.full() : named(name);
      }
      boolean outlet = isOutlet(i);
      boolean last = !passage.tag(i + 1).equals("NOUN") && !isCapital(i + 1);
      if (outlet && last && (!passage.word(i).equals("agency") || isAgency(i, from))) {
        return described(new Range(from, i + 1), report, turns);
      }
      if (outlet && nameAt(i + 1) == null && isCapital(i + 1)) {
        return passage.words(new Range(i + 1, capitalsEnd(i + 1, ceiling)));
      }
      if (!outlet && !INSIDE.contains(passage.tag(i))) {
        return "";
      }
    }
    return "";
  }

  private boolean isOutlet(int i) {
    return Lexicon.isNamed(passage.token(i).lemma(), "outlet") || passage.word(i).equals("agency");
  }

  private Name nameAt(int i) {
    Name name = book.before(i + 1, any -> any.range().from() <= i);
    return name != null && name.range().from() == i ? name : null;
  }

  /** "The agency" is an outlet where it is one that is told news. */
  private boolean isAgency(int i, int from) {
    return passage.word(i).equals("agency")
        && (i == from + 1 || passage.word(i - 1).equals("news"))
        && passage.word(from).equals("the");
  }

  private boolean isCapital(int i) {
    return i < passage.size() && !passage.word(i).equals(passage.token(i).text());
  }

  private int capitalsEnd(int from, int ceiling) {
    int to = from;
    while (to < ceiling && isCapital(to)) {
      to++;
    }
    return to;
  }

  private String named(Name name) {
    int next = name.range().to();
    if (name.type() == SourceType.OUTLET) {
      return name.full();
    }
    if (Lexicon.isNamed(passage.word(next), "outlet")) {
      return passage.words(new Range(name.range().from(), next + 1)).replaceAll("\\s+", " ");
    }
    List<String> words = List.of(name.full().toLowerCase(Locale.ROOT).split(" "));
    boolean body = name.type() == SourceType.ORGANIZATION && name.full().indexOf(' ') > 0;
    return body && words.stream().filter(WORDS::contains).count() > 1 ? name.full() : "";
  }

  /** "The newspaper" is the one named before; "a local paper" has no name. */
  private String described(Range phrase, Report report, List<Turn> turns) {
    String bare =
        passage
            .words(phrase)
            .replaceAll("\\s+", " ")
            .replaceFirst("(?i)^(the|an?|his|her|its|their) ", "")
            .toLowerCase(Locale.ROOT);
    boolean definite = passage.word(phrase.from()).equals("the") && phrase.length() == 2;
    if (!definite || report == null) {
      return bare.equals("agency") ? "" : bare;
    }
    Source meant = resolver.resolve(phrase, report, turns, null);
    boolean known = meant.type() == SourceType.OUTLET && !meant.name().equalsIgnoreCase(bare);
    return known ? meant.name() : bare.equals("agency") ? "" : bare;
  }
}
