package org.rashomon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a judge looks at of a report that the labellers propose. */
final class JudgeFeatures {
  /** The names of the values, in order. */
  static final List<String> NAMES =
      List.of(
          "cue_margin",
          "frame_margin",
          "frame_margin_a_word",
          "source_margin",
          "cue_words",
          "cue_share",
          "cue_kind",
          "cue_field",
          "cue_verb",
          "cue_noun",
          "cue_follows_to",
          "cue_follows_helper",
          "source_words",
          "source_kind",
          "source_name",
          "source_pronoun",
          "source_before",
          "source_apart",
          "content_words",
          "contents",
          "content_quoted",
          "content_verb",
          "content_that",
          "content_to",
          "content_before",
          "content_apart",
          "rule_content",
          "rule_source",
          "sentence_words",
          "rivals",
          "rival_overlap",
          "rival_margin",
          "held",
          "headline",
          "deficit",
          "proposals",
          "share_of_longest",
          "behind_content",
          "commas",
          "verbs",
          "conjunctions");

  private static final List<String> CUE_KINDS = List.of("", "say", "show", "think", "deny");

  private final Passage passage;
  private final Traits traits;
  private final CueWords words;
  private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();
  private double[] values;
  private int next;

  /**
   * Prepares for a passage.
   *
   * @param candidates all that compete with each other
   */
  JudgeFeatures(Passage passage, Traits traits, CueWords words, List<Candidate> candidates) {
    this.passage = passage;
    this.traits = traits;
    this.words = words;
    for (Candidate candidate : candidates) {
      bySentence.computeIfAbsent(sentence(candidate), sentence -> new ArrayList<>()).add(candidate);
    }
  }

  private int sentence(Candidate candidate) {
    return passage.sentenceOf(candidate.report().cue().from());
  }

  /** The values of one candidate. */
  double[] of(Candidate candidate) {
    values = new double[NAMES.size()];
    next = 0;
    Report report = candidate.report();
    add(candidate.cueMargin());
    add(candidate.frameMargin());
    add((double) candidate.frameMargin() / report.size());
    add(candidate.sourceMargin());
    cue(report.cue());
    source(report);
    content(report);
    proposal(candidate);
    rivals(candidate);
    add(sentence(candidate) == 0 ? 1 : 0);
    others(candidate);
    length(report);
    if (next != values.length) {
      throw new IllegalStateException(next + " values for " + values.length + " features");
    }
    return values;
  }

  private void add(double value) {
    values[next++] = value;
  }

  private void add(boolean value) {
    add(value ? 1 : 0);
  }

  private void cue(Range cue) {
    double share = 0;
    int kind = 0;
    int field = 0;
    for (int i = cue.from(); i < cue.to(); i++) {
      String lemma = passage.token(i).lemma();
      share = Math.max(share, words.share(lemma));
      kind = Math.max(kind, CUE_KINDS.indexOf(Lexicon.cueKind(lemma)));
      field = Math.max(field, traits.field(i));
    }
    String before = passage.tag(cue.from() - 1);
    add(cue.length());
    add(share);
    add(kind);
    add(field);
    add(hasTag(cue, "VERB"));
    add(hasTag(cue, "NOUN"));
    add(passage.word(cue.from() - 1).equals("to"));
    add(before.startsWith("AUX"));
  }

  private boolean hasTag(Range range, String tag) {
    for (int i = range.from(); i < range.to(); i++) {
      if (passage.tag(i).startsWith(tag)) {
        return true;
      }
    }
    return false;
  }

  private void source(Report report) {
    Range source = report.source();
    if (source == null) {
      for (int i = 0; i < 6; i++) {
        add(-1);
      }
      return;
    }
    int kind = 0;
    for (int i = source.from(); i < source.to(); i++) {
      kind = Math.max(kind, Lexicon.sourceKind(passage.token(i).lemma()));
    }
    add(source.length());
    add(kind);
    add(hasTag(source, "PROPN"));
    add(source.length() == 1 && hasTag(source, "PRON"));
    add(source.from() < report.cue().from());
    add(source.apartFrom(report.cue()));
  }

  private void content(Report report) {
    Range first = report.contents().get(0);
    int quoted = 0;
    int nearest = Integer.MAX_VALUE;
    boolean verb = false;
    for (Range content : report.contents()) {
      for (int i = content.from(); i < content.to(); i++) {
        quoted += passage.quotations().inside(i) ? 1 : 0;
      }
      verb |= Phrases.hasVerb(passage, content);
      nearest = Math.min(nearest, content.apartFrom(report.cue()));
    }
    String opening = passage.word(first.from());
    add(report.size());
    add(report.contents().size());
    add((double) quoted / report.size());
    add(verb);
    add(opening.equals("that") || passage.word(first.from() - 1).equals("that"));
    add(opening.equals("to"));
    add(first.from() < report.cue().from());
    add(nearest);
  }

  private void proposal(Candidate candidate) {
    Report report = candidate.report();
    Report proposal = candidate.rule();
    if (proposal == null || !traits.uses(FeatureGroup.PROPOSAL)) {
      add(-1);
      add(-1);
      return;
    }
    add((double) proposal.shared(report) / Math.max(proposal.size(), report.size()));
    boolean both = proposal.source() != null && report.source() != null;
    add(both && proposal.source().overlaps(report.source()));
  }

  /** How the report stands to the others of its sentence. */
  private void rivals(Candidate candidate) {
    Report report = candidate.report();
    List<Candidate> rivals = bySentence.get(sentence(candidate));
    double overlap = 0;
    int margin = 0;
    boolean held = false;
    for (Candidate rival : rivals) {
      if (!rival.sharesCue(candidate)) {
        double shared = (double) rival.report().shared(report) / report.size();
        if (shared > overlap) {
          overlap = shared;
          margin = candidate.cueMargin() - rival.cueMargin();
        }
        held |= rival.report().holds(report);
      }
    }
    add(passage.sentences().get(sentence(candidate)).length());
    add(rivals.size() - 1);
    add(overlap);
    add(margin);
    add(held);
  }

  /** How the report stands to the others of its cue. */
  private void others(Candidate candidate) {
    int proposals = 0;
    int longest = 0;
    for (Candidate other : bySentence.get(sentence(candidate))) {
      if (other.sharesCue(candidate)) {
        proposals++;
        longest = Math.max(longest, other.report().size());
      }
    }
    add(candidate.deficit());
    add(proposals);
    add((double) candidate.report().size() / longest);
  }

  /** Whether the content ends where it should: what stands behind it, and what it runs across. */
  private void length(Report report) {
    int commas = 0;
    int verbs = 0;
    int conjunctions = 0;
    for (Range content : report.contents()) {
      for (int i = content.from(); i < content.to(); i++) {
        if (!passage.quotations().inside(i)) {
          commas += passage.word(i).equals(",") ? 1 : 0;
          verbs += passage.isVerb(i) ? 1 : 0;
          conjunctions += passage.tag(i).equals("CCONJ") ? 1 : 0;
        }
      }
    }
    add(behind(report.contents().get(report.contents().size() - 1).to()));
    add(commas);
    add(verbs);
    add(conjunctions);
  }

  /** A number for the kind of word that stands at a place. */
  private int behind(int i) {
    return switch (passage.word(i)) {
      case "." -> 1;
      case "," -> 2;
      case "\"" -> 3;
      case ";", ":", "-", "--", "—", "–" -> 4;
      case "and", "or", "but" -> 5;
      case "that", "who", "which" -> 6;
      case "to" -> 7;
      case "as", "because", "while", "when", "if" -> 8;
      default ->
          switch (passage.tag(i)) {
            case "ADP" -> 9;
            case "ADV" -> 10;
            case "NOUN", "PROPN" -> 11;
            case "VERB", "AUX" -> 12;
            default -> 13;
          };
    };
  }
}
