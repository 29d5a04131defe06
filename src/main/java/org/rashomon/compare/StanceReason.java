package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.TermWeights;

/** Says in plain words which cues and shared words decided. */
final class StanceReason {
  private static final int MOST_CUES = 2;
  private static final int MOST_WORDS = 4;
  private static final double LEAST = 0.02;

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

  private StanceReason() {}

  /**
   * The reason for a stance.
   *
   * @param contributions what each feature added to the score of the stance
   */
  static String of(
      PassageMatch match, Passage evidence, double[] contributions, TermWeights weights) {
    Map<StanceCue, Double> cues = new EnumMap<>(StanceCue.class);
    double differ = 0;
    for (int f = 0; f < contributions.length; f++) {
      String name = StanceFeatures.NAMES.get(f);
      String kind = name.substring(name.indexOf('.') + 1);
      if (name.equals("figures.differ")) {
        differ = contributions[f];
      }
      for (StanceCue cue : StanceCue.values()) {
        if (kind.equals(cue.name().toLowerCase(Locale.ROOT)) && !name.startsWith("claim.")) {
          cues.merge(cue, contributions[f], Double::sum);
        }
      }
    }
    List<String> parts = new ArrayList<>();
    cues.entrySet().stream()
        .filter(entry -> entry.getValue() > LEAST)
        .sorted(Map.Entry.<StanceCue, Double>comparingByValue().reversed())
        .map(entry -> said(entry.getKey(), match, evidence))
        .filter(said -> !said.isEmpty())
        .limit(MOST_CUES)
        .forEach(parts::add);
    if (differ > LEAST) {
      parts.add(
          String.join(", ", match.claim().figures())
              + " against "
              + String.join(", ", match.best().text().figures()));
    }
    parts.add(shares(match.claim(), evidence.text(), weights));
    return String.join("; ", parts);
  }

  /** The words of such a cue, in the evidence or else in the other passages on the claim. */
  private static String said(StanceCue cue, PassageMatch match, Passage evidence) {
    Set<String> words = new LinkedHashSet<>(words(cue, evidence.text()));
    if (words.isEmpty()) {
      match.top().forEach(passage -> words.addAll(words(cue, passage.text())));
    }
    return words.isEmpty()
        ? ""
        : VERBS.get(cue)
            + ": "
            + words.stream()
                .limit(MOST_CUES)
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(", "));
  }

  private static List<String> words(StanceCue cue, StanceText text) {
    return text.cues().stream()
        .filter(hit -> hit.cue() == cue)
        .map(hit -> String.join(" ", text.words().subList(hit.first(), hit.last() + 1)))
        .toList();
  }

  private static String shares(StanceText claim, StanceText passage, TermWeights weights) {
    List<String> shared =
        claim.terms().stream()
            .filter(passage.terms()::contains)
            .sorted(
                Comparator.comparingDouble((String term) -> -weights.weight(term))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_WORDS)
            .map(term -> claim.words().get(claim.stems().indexOf(term)))
            .toList();
    return shared.isEmpty() ? "shares no telling word" : "shares: " + String.join(", ", shared);
  }
}
