package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.text.TermWeights;

/** Says in plain words which cues and shared words decided. */
final class StanceReason {
  private static final int MOST_CUES = 2;
  private static final int MOST_WORDS = 4;
  private static final double LEAST = 0.02;
  private static final double FAINTEST_WORD = 0.2;

  private static final Map<StanceCue, String> VERBS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(StanceCue.NEGATE, "negates"),
              Map.entry(StanceCue.REFUTE, "refutes"),
              Map.entry(StanceCue.DENY, "denies"),
              Map.entry(StanceCue.DOUBT, "doubts"),
              Map.entry(StanceCue.HEDGE, "hedges"),
              Map.entry(StanceCue.RELAY, "attributes"),
              Map.entry(StanceCue.CONFIRM, "confirms"),
              Map.entry(StanceCue.SATIRE, "calls it made for show"),
              Map.entry(StanceCue.CORRECT, "corrects"),
              Map.entry(StanceCue.CONTRAST, "contrasts"),
              Map.entry(StanceCue.ASK, "asks")));

  private final PassageMatch match;
  private final Passage evidence;
  private final TermWeights weights;

  StanceReason(PassageMatch match, Passage evidence, TermWeights weights) {
    this.match = match;
    this.evidence = evidence;
    this.weights = weights;
  }

  /**
   * The reason for a stance.
   *
   * @param contributions what each feature added to the score of the stance
   */
  String of(double[] contributions, StanceWords learned, int stance) {
    List<String> parts = new ArrayList<>();
    decidingCues(contributions).stream()
        .map(this::said)
        .filter(said -> !said.isEmpty())
        .limit(MOST_CUES)
        .forEach(parts::add);
    if (added(contributions, "figures.differ") > LEAST) {
      parts.add(
          String.join(", ", match.claim().figures())
              + " against "
              + String.join(", ", match.best().text().figures()));
    }
    if (parts.isEmpty() && added(contributions, "words.window.") > LEAST) {
      telling(learned, stance).ifPresent(parts::add);
    }
    parts.add(shares());
    return String.join("; ", parts);
  }

  private static double added(double[] contributions, String prefix) {
    double sum = 0;
    for (int f = 0; f < contributions.length; f++) {
      sum += StanceModel.STANCE_FEATURES.get(f).startsWith(prefix) ? contributions[f] : 0;
    }
    return sum;
  }

  /** The kinds of cues in the article that spoke for the stance, the strongest first. */
  private static List<StanceCue> decidingCues(double[] contributions) {
    Map<StanceCue, Double> cues = new EnumMap<>(StanceCue.class);
    for (int f = 0; f < contributions.length; f++) {
      String name = StanceModel.STANCE_FEATURES.get(f);
      String kind = name.substring(name.indexOf('.') + 1);
      for (StanceCue cue : StanceCue.values()) {
        if (kind.equals(cue.name().toLowerCase(Locale.ROOT)) && !name.startsWith("claim.")) {
          cues.merge(cue, contributions[f], Double::sum);
        }
      }
    }
    return cues.entrySet().stream()
        .filter(entry -> entry.getValue() > LEAST)
        .sorted(
            Map.Entry.<StanceCue, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The words of such a cue, in the evidence or else in the other passages on the claim. */
  private String said(StanceCue cue) {
    Set<String> words = new LinkedHashSet<>(words(cue, evidence.text()));
    if (words.isEmpty()) {
      match.top().forEach(passage -> words.addAll(words(cue, passage.text())));
    }
    return words.isEmpty() ? "" : VERBS.get(cue) + ": " + quoted(words.stream().limit(MOST_CUES));
  }

  /** A cue that the claim itself holds ("Apple Watch") is no answer to it. */
  private List<String> words(StanceCue cue, StanceText text) {
    return text.cues().stream()
        .filter(hit -> hit.cue() == cue)
        .filter(
            hit ->
                !match
                    .claim()
                    .terms()
                    .containsAll(text.stems().subList(hit.first(), hit.last() + 1)))
        .map(hit -> String.join(" ", text.words().subList(hit.first(), hit.last() + 1)))
        .toList();
  }

  /** The single words of the evidence that go most with the stance, by the learned lexicon. */
  private Optional<String> telling(StanceWords learned, int stance) {
    int window = StanceBags.PLACES.indexOf("window");
    StanceText text = evidence.text();
    List<String> words =
        text.stems().stream()
            .distinct()
            .filter(stem -> !match.claim().terms().contains(stem))
            .filter(stem -> learned.ratio(window, stem, stance) > FAINTEST_WORD)
            .sorted(
                Comparator.comparingDouble((String stem) -> -learned.ratio(window, stem, stance))
                    .thenComparing(Comparator.naturalOrder()))
            .map(stem -> text.words().get(text.stems().indexOf(stem)))
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("telling words: " + quoted(words.stream().limit(MOST_CUES)));
  }

  private static String quoted(Stream<String> words) {
    return words.map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }

  private String shares() {
    StanceText claim = match.claim();
    List<String> shared =
        claim.terms().stream()
            .filter(evidence.text().terms()::contains)
            .sorted(
                Comparator.comparingDouble((String term) -> -weights.weight(term))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_WORDS)
            .map(term -> claim.words().get(claim.stems().indexOf(term)))
            .toList();
    return shared.isEmpty() ? "shares no telling word" : "shares: " + String.join(", ", shared);
  }
}
