package org.rashomon.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Source;

/**
 * Finds who stands between a source and the article: the outlet that it spoke to or through ("told
 * Reuters", "carried by BelTA"), or whoever speaks for it ("through her lawyers").
 */
final class Hearers {
  /**
   * Who relays a report.
   *
   * @param relays outermost first
   * @param direct whether it was said to the outlet itself
   * @param lasting whether the source's next words were heard by the same
   */
  record Heard(List<String> relays, boolean direct, boolean lasting) {
    static final Heard NOTHING = new Heard(List.of(), false, false);
    static final Heard DIRECTLY = new Heard(List.of(), true, false);
  }

  private static final Set<String> CARRIED =
      Set.of("carried", "quoted", "cited", "published", "reported", "aired", "broadcast");
  private static final Set<String> SEEN = Set.of("seen", "obtained", "reviewed", "viewed");
  private static final Set<String> SPOKEN =
      Set.of("interview", "interviews", "remarks", "comments", "speaking", "spoke");
  private static final Set<String> TOWARDS = Set.of("with", "to", "on");
  private static final Set<String> OPENERS = Set.of("in", "speaking", "through", "asked");
  private static final Set<String> HERE =
      Set.of("us", "me", "reporters", "journalists", "this", "our");
  private static final int BEFORE = 12;
  private static final int BEHIND = 20;

  private final Passage passage;
  private final OutletPhrases outlets;
  private final SourceResolver resolver;

  Hearers(Passage passage, NameBook book, SourceResolver resolver) {
    this.passage = passage;
    this.outlets = new OutletPhrases(passage, book, resolver);
    this.resolver = resolver;
  }

  /** Who heard a report. */
  Heard of(Report report, List<Turn> turns) {
    Range cue = report.cue();
    Range sentence = passage.sentenceAt(cue.from());
    int to = Math.min(sentence.to(), cue.to() + BEHIND);
    boolean opened = OPENERS.contains(passage.word(sentence.from()));
    int from = opened ? sentence.from() : Math.max(sentence.from(), cue.from() - BEFORE);
    for (int i = from + 1; i < to; i++) {
      if (isSaid(report, i)) {
        continue;
      }
      Range aide = i < cue.from() ? aide(i, sentence, cue) : null;
      if (aide != null) {
        Source spokesman = resolver.resolve(aide, report, turns, null);
        return new Heard(List.of(bare(spokesman.name())), false, false);
      }
      if (isTold(cue, i) && HERE.contains(passage.word(i))) {
        return Heard.DIRECTLY;
      }
      if (leads(report, i)) {
        String outlet = outlets.at(i, sentence.to(), report, turns);
        if (!outlet.isEmpty()) {
          return new Heard(List.of(outlet), false, true);
        }
      }
    }
    return Heard.NOTHING;
  }

  /** The outlet that a stretch between reports tells to have heard somebody; empty if none. */
  String carriedAt(int token) {
    boolean spoken = SPOKEN.contains(passage.word(token - 2));
    boolean carried =
        passage.word(token - 1).equals("by")
            && CARRIED.contains(passage.word(token - 2))
            && SPOKEN.contains(passage.word(token - 3));
    boolean towards = spoken && TOWARDS.contains(passage.word(token - 1));
    return carried || towards ? outlets.at(token, passage.sentenceAt(token).to()) : "";
  }

  /** The outlet that a stretch between reports tells to have a document; empty if none. */
  String holderAt(int token) {
    boolean seen = SEEN.contains(passage.word(token - 2)) && passage.word(token - 1).equals("by");
    return seen ? outlets.at(token, passage.sentenceAt(token).to()) : "";
  }

  /** Whether a token is said, but for what stands behind the last quoted words. */
  private boolean isSaid(Report report, int token) {
    for (Range range : report.contents()) {
      if (range.has(token)) {
        int last = range.to() - 1;
        while (last > token && !passage.quotations().inside(last)) {
          last--;
        }
        boolean behind = last == token && !passage.quotations().inside(token);
        return !behind || !quotes(range);
      }
    }
    return false;
  }

  private boolean quotes(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (passage.quotations().inside(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(Range cue, int i) {
    return i == cue.to() && passage.token(i - 1).lemma().equals("tell");
  }

  /** Whether a hearer may begin at a token. */
  private boolean leads(Report report, int i) {
    Range cue = report.cue();
    String before = passage.word(i - 1);
    String verb = passage.word(i - 2);
    boolean toldTo = i == cue.to() + 1 && before.equals("to") && passage.tag(i - 2).equals("VERB");
    boolean carried = before.equals("by") && CARRIED.contains(verb);
    Range source = report.source();
    boolean shown = before.equals("by") && SEEN.contains(verb);
    boolean near = source != null && i - source.to() < BEFORE && i > source.from();
    boolean spoken = TOWARDS.contains(before) && SPOKEN.contains(verb);
    return isTold(cue, i) || toldTo || carried || spoken || (shown && near);
  }

  /** Who speaks for somebody: "through her lawyers". */
  private Range aide(int i, Range sentence, Range cue) {
    boolean through =
        passage.word(i - 1).equals("through") && Phrases.isPossessive(passage.word(i));
    boolean opens = i - 1 == sentence.from() || passage.token(i - 2).lemma().equals("speak");
    if (!through || !opens) {
      return null;
    }
    Range phrase = Phrases.rightOf(passage, i, cue.from());
    if (phrase == null || !passage.word(phrase.to()).equals(",")) {
      return phrase;
    }
    int to = phrase.to() + 1;
    while (to < cue.from() && passage.tag(to).equals("PROPN")) {
      to++;
    }
    boolean named = i - 1 > sentence.from() && passage.word(to).equals(",");
    return named && to > phrase.to() + 1 ? new Range(phrase.from(), to) : phrase;
  }

  private static String bare(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
    return Phrases.isPossessive(first) ? name.substring(space + 1) : name;
  }
}
