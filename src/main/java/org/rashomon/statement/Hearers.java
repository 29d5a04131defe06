package org.rashomon.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.SourceType;

/** Finds the outlet that a source spoke to or through: "told Reuters", "carried by BelTA". */
final class Hearers {
  private static final Set<String> CARRIED =
      Set.of("carried", "quoted", "cited", "published", "reported", "aired");
  private static final Set<String> SPOKEN =
      Set.of("interview", "interviews", "remarks", "comments", "speaking", "spoke");
  private static final Set<String> TOWARDS = Set.of("with", "to", "on");
  private static final int NEAR = 12;
  private static final int LONGEST = 5;

  private final Passage passage;
  private final NameBook book;

  Hearers(Passage passage, NameBook book) {
    this.passage = passage;
    this.book = book;
  }

  /** The outlet that heard a report, alone in a list; an empty list where none is told. */
  List<String> of(Report report) {
    Range cue = report.cue();
    Range sentence = passage.sentenceAt(cue.from());
    int to = Math.min(sentence.to(), cue.to() + NEAR);
    for (int i = Math.max(sentence.from() + 1, cue.from() - NEAR); i < to; i++) {
      int at = i;
      boolean said = report.contents().stream().anyMatch(range -> range.has(at));
      String hearer = said || !leads(cue, i) ? "" : outlet(i, sentence.to());
      if (!hearer.isEmpty()) {
        return List.of(hearer);
      }
    }
    return List.of();
  }

  /** Whether a hearer may begin at a token. */
  private boolean leads(Range cue, int i) {
    String before = passage.word(i - 1);
    boolean told = i == cue.to() && passage.token(i - 1).lemma().equals("tell");
    boolean carried = before.equals("by") && CARRIED.contains(passage.word(i - 2));
    return told || carried || (TOWARDS.contains(before) && SPOKEN.contains(passage.word(i - 2)));
  }

  private String outlet(int from, int ceiling) {
    if (Set.of("this", "our").contains(passage.word(from))) {
      return "";
    }
    for (int i = from; i < Math.min(ceiling, from + LONGEST); i++) {
      int at = i;
      Name name = book.before(i + 1, any -> any.range().from() == at);
      if (name != null) {
        return name.type() == SourceType.OUTLET ? name.full() : "";
      }
      boolean last = !passage.tag(i + 1).equals("NOUN") && !passage.tag(i + 1).equals("PROPN");
      if (last && Lexicon.isNamed(passage.token(i).lemma(), "outlet")) {
        String words = passage.words(new Range(from, i + 1)).replaceAll("\\s+", " ");
        return words.replaceFirst("(?i)^(the|an?) ", "").toLowerCase(Locale.ROOT);
      }
      if (!Set.of("DET", "ADJ", "NOUN").contains(passage.tag(i))) {
        return "";
      }
    }
    return "";
  }
}
