package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rashomon.model.SourceType;

/**
 * Tells for each token of a passage within whose report it stands, and which tokens only attribute:
 * content that cannot be read alone takes its source and cue along.
 */
final class Owners {
  /** The owner of what stands in the outlet's own voice. */
  static final int OWN = -1;

  private static final Set<String> OPENERS = Set.of("that", "if", "because", "as");
  private static final Set<String> HANGING_VERB = Set.of("to", "that", "which", "who", "whom");
  private static final Set<String> TIMES =
      Set.of("after", "before", "since", "until", "when", "while", "within");
  private static final int SHORTEST = 3;
  private static final int FARTHEST_VERB = 15;
  private static final int FARTHEST_CUE = 8;

  private final Passage passage;
  private final List<Chained> reports;
  private final int[] owner;
  private final Frames frames;

  private Owners(Passage passage, List<Chained> reports) {
    this.passage = passage;
    this.reports = reports;
    this.owner = new int[passage.size()];
    this.frames = new Frames(passage);
  }

  static Owners of(Passage passage, List<Chained> reports) {
    Owners owners = new Owners(passage, reports);
    owners.paint();
    return owners;
  }

  /** The index of the innermost report around a token; {@link #OWN} if there is none. */
  int of(int token) {
    return owner[token];
  }

  /** The first cue within a stretch; null if there is none. */
  Range cueIn(Range stretch) {
    return reports.stream()
        .map(chained -> chained.report().cue())
        .filter(stretch::covers)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The cue that ends before a token; null if none does. */
  Range cueEndingAt(int end) {
    return reports.stream()
        .map(chained -> chained.report().cue())
        .filter(cue -> cue.to() == end)
        .findFirst()
        .orElse(null);
  }

  /** Whether a report gives a mere figure. */
  boolean measures(int report) {
    Report told = reports.get(report).report();
    return told.contents().stream().anyMatch(content -> Measures.gives(passage, told, content));
  }

  /** The words that attribute. */
  Frames frames() {
    return frames;
  }

  /** Gives each token to the narrowest report whose content holds it. */
  private void paint() {
    Arrays.fill(owner, OWN);
    Integer[] order = new Integer[reports.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(size(b), size(a)));
    for (int index : order) {
      Chained chained = reports.get(index);
      List<Range> stated =
          parted(chained.report()).stream()
              .filter(
                  content -> states(content) || Measures.gives(passage, chained.report(), content))
              .toList();
      if (stated.size() == 1 && isTime(stated.get(0))) {
        continue;
      }
      if (!stated.isEmpty() && cites(chained)) {
        frames.mark(chained.report());
        for (Range content : stated) {
          Range range = readable(chained.report(), content);
          frames.clear(range);
          Arrays.fill(owner, range.from(), range.to(), index);
        }
      }
    }
  }

  /** "The bridge, she said, was closed" is one clause, the words of attribution within it. */
  private List<Range> parted(Report report) {
    List<Range> contents = report.contents();
    if (contents.size() < 2) {
      return contents;
    }
    Range first = contents.get(0);
    Range second = contents.get(1);
    boolean between = first.to() <= report.cue().from() && report.cue().to() <= second.from();
    boolean near = passage.sentenceOf(first.from()) == passage.sentenceOf(second.from());
    if (!between || !near || Phrases.hasVerb(passage, first)) {
      return contents;
    }
    List<Range> joined = new ArrayList<>(contents.subList(1, contents.size()));
    joined.set(0, new Range(first.from(), second.to()));
    return joined;
  }

  private int size(int report) {
    return reports.get(report).report().size();
  }

  /** Words without a source ("is expected to") are the outlet's own, unless they are quoted. */
  private boolean cites(Chained chained) {
    if (chained.report().quotes(passage)) {
      return true;
    }
    boolean sourced =
        chained.source().type() != SourceType.UNRESOLVED || chained.report().source() != null;
    return sourced && (hasSubject(chained.report()) || !nominal(chained.report().cue()));
  }

  /** "Minister denies bridge was unsafe": the tagger takes the verb of a headline for a noun. */
  private boolean hasSubject(Report report) {
    Range cue = report.cue();
    return passage.sentences().size() == 1
        && cue.length() == 1
        && report.source() != null
        && report.source().to() == cue.from()
        && !Lexicon.cueKind(passage.token(cue.from()).lemma()).isEmpty();
  }

  /** "Her plan to leave was rejected" tells of the plan in the enclosing voice. */
  private boolean nominal(Range cue) {
    boolean noun = false;
    for (int i = cue.from(); i < cue.to(); i++) {
      noun |= passage.tag(i).equals("NOUN");
      if (passage.isVerb(i)) {
        return false;
      }
    }
    return noun;
  }

  /** What is read alone: an infinitive or an object together with its source and cue. */
  private Range readable(Report report, Range content) {
    boolean clause = isWholeClause(content) && (opened(content) || isKnown(report.cue()));
    if (clause || isQuoted(content)) {
      return content;
    }
    Range source = report.source();
    boolean apart = source == null || report.cue().from() - source.to() > FARTHEST_CUE;
    int start = apart ? report.cue().from() : source.from();
    boolean adjoins =
        start < content.from()
            && report.cue().to() <= content.from()
            && content.from() - report.cue().to() <= FARTHEST_CUE
            && passage.sentenceOf(start) == passage.sentenceOf(content.from());
    if (adjoins) {
      return new Range(Math.min(start, report.cue().from()), content.to());
    }
    int end = Math.max(report.cue().to(), source == null ? 0 : source.to());
    boolean follows =
        content.to() <= start
            && end - content.to() <= FARTHEST_CUE + FARTHEST_VERB
            && passage.sentenceOf(end - 1) == passage.sentenceOf(content.from());
    return follows && Measures.gives(passage, report, content)
        ? new Range(content.from(), end)
        : content;
  }

  /** Whether a quotation that a stretch begins with goes on to its end. */
  private boolean isQuoted(Range range) {
    Range quotation = passage.quotations().around(range.from());
    return quotation != null && quotation.to() + 1 >= range.to();
  }

  private boolean isKnown(Range cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (!Lexicon.cueKind(passage.token(i).lemma()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean opened(Range range) {
    return OPENERS.contains(passage.word(range.from()));
  }

  /** Whether a subject and its verb open a stretch, "that" before them or not. */
  private boolean isWholeClause(Range range) {
    boolean subject = false;
    int end = Math.min(range.to(), range.from() + FARTHEST_VERB);
    for (int i = range.from() + (opened(range) ? 1 : 0); i < end; i++) {
      if (passage.word(i).equals(".")) {
        return false;
      }
      if (passage.isVerb(i)) {
        return subject && !passage.word(i).endsWith("ing");
      }
      if (HANGING_VERB.contains(passage.word(i))) {
        return false;
      }
      subject |= Phrases.isNominal(passage, i);
    }
    return false;
  }

  /** "After 34 pupils fall ill" tells when, not what. */
  private boolean isTime(Range content) {
    return TIMES.contains(passage.word(content.from()))
        && !passage.quotations().inside(content.from());
  }

  /** Whether a stretch of content says something: a quotation or a finite clause. */
  private boolean states(Range content) {
    if (content.length() < SHORTEST) {
      return false;
    }
    if (isHeadline(content)) {
      return true;
    }
    boolean quoted = passage.quotations().inside(content.from());
    boolean infinitive = passage.word(content.from()).equals("to");
    return Phrases.hasVerb(passage, content) && (quoted || !infinitive || content.length() > 5);
  }

  /** "No deal yet, says minister": a headline needs no verb. */
  boolean isHeadline(Range content) {
    boolean edge = content.from() == 0 || content.to() == passage.size();
    return passage.sentences().size() == 1 && edge && 3 * content.length() >= passage.size();
  }
}
