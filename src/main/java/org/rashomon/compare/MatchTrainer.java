package org.rashomon.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.rashomon.model.Field;
import org.rashomon.model.Story;
import org.rashomon.text.LinearTrainer;
import org.rashomon.text.TermWeights;
import org.rashomon.text.TreeTrainer;

/**
 * Trains {@link MatchModel} on pairs of passages that people judged. A row of gold names either two
 * whole articles ({@code input_a}, {@code input_b}, {@code same_claim} 0 or 1) or two spans of them
 * ({@code start_a}, {@code end_a}, ..., {@code relation} same, conflict or unsure); pairs of
 * sentences of different outlets that no row names carry different claims.
 */
public final class MatchTrainer {
  private static final double PENALTY = 0.0003;
  private static final TreeTrainer TREES = new TreeTrainer(150, 4, 0.1, 5, 3, 0.5);

  /** Sentences to which the judged articles are cut short, to learn from them so as well. */
  private static final List<Integer> BRIEF = List.of(5, 10);

  private final TermWeights background;
  private final Map<String, String> relations = new HashMap<>();
  private final Map<String, List<int[]>> spans = new HashMap<>();
  private final List<MatchSample> samples = new ArrayList<>();

  private MatchTrainer(TermWeights background) {
    this.background = background;
  }

  /**
   * Trains the model.
   *
   * @param stories the articles of each story with their statements
   * @throws IllegalArgumentException if a row of gold lacks a column, or no pair is judged
   */
  public static SortedMap<String, byte[]> train(
      List<Story> stories, List<Map<String, String>> gold, TermWeights background) {
    return fit(samples(stories, gold, background)).files();
  }

  /** The judged pairs, as {@link #train} takes them. */
  static List<MatchSample> samples(
      List<Story> stories, List<Map<String, String>> gold, TermWeights background) {
    MatchTrainer trainer = new MatchTrainer(background);
    gold.forEach(trainer::addGold);
    for (Story story : stories) {
      trainer.addStory(story);
      BRIEF.forEach(length -> Briefs.of(story, length).ifPresent(trainer::addStory));
    }
    if (trainer.samples.isEmpty()) {
      throw new IllegalArgumentException(
          "--gold judges no pair of --input: give the ids of English articles of one story_id");
    }
    return trainer.samples;
  }

  static MatchModel fit(List<MatchSample> samples) {
    return new MatchModel(
        Scaled.train(
            MatchModel.LABELS,
            MatchModel.features(),
            examples(samples, MatchModel::crossed),
            PENALTY),
        TREES.train(MatchModel.LABELS, PairFeatures.names(), examples(samples, values -> values)));
  }

  private static List<LinearTrainer.Example> examples(
      List<MatchSample> samples, UnaryOperator<double[]> values) {
    return samples.stream()
        .map(each -> new LinearTrainer.Example(values.apply(each.values()), each.same() ? 1 : 0, 1))
        .toList();
  }

  private void addGold(Map<String, String> row) {
    String a = row.get("input_a");
    String b = row.get("input_b");
    if (a == null || b == null) {
      throw new IllegalArgumentException("--gold: a row lacks input_a or input_b");
    }
    if (row.containsKey("same_claim")) {
      relate(a, b, row.get("same_claim").equals("1") ? "same" : "other");
    } else {
      relate(a + span(a, row, "a"), b + span(b, row, "b"), row.getOrDefault("relation", ""));
    }
  }

  private void relate(String a, String b, String relation) {
    relations.put(a + '\t' + b, relation);
    relations.put(b + '\t' + a, relation);
  }

  private int span(String input, Map<String, String> row, String side) {
    int start = Integer.parseInt(row.get("start_" + side));
    int end = Integer.parseInt(row.get("end_" + side));
    List<int[]> known = spans.computeIfAbsent(input, i -> new ArrayList<>());
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i)[0] == start && known.get(i)[1] == end) {
        return i;
      }
    }
    known.add(new int[] {start, end});
    return known.size() - 1;
  }

  private void addStory(Story story) {
    StoryWordings wordings = StoryWordings.of(story, background);
    for (Candidates.Pair pair : wordings.candidatesToLearn()) {
      boolean judged = judged(wordings, pair.a()) && judged(wordings, pair.b());
      boolean across =
          !wordings.article(pair.a()).outlet().equals(wordings.article(pair.b()).outlet());
      String relation = relation(wordings, pair);
      if (judged && across && !relation.equals("unsure")) {
        boolean same = !relation.equals("other");
        samples.add(new MatchSample(story.id(), pair.context(), wordings.features(pair), same));
      }
    }
  }

  /** People judged what stands in the text. */
  private static boolean judged(StoryWordings wordings, int sentence) {
    return wordings.statements(sentence).get(0).field() == Field.TEXT;
  }

  private String relation(StoryWordings wordings, Candidates.Pair pair) {
    String a = wordings.article(pair.a()).inputId();
    String b = wordings.article(pair.b()).inputId();
    String whole = relations.get(a + '\t' + b);
    if (whole != null) {
      return whole;
    }
    return relations.getOrDefault(
        a + place(wordings, pair.a()) + '\t' + b + place(wordings, pair.b()), "other");
  }

  /** The judged span that holds over half of a sentence; empty if none. */
  private String place(StoryWordings wordings, int sentence) {
    List<org.rashomon.model.Statement> statements = wordings.statements(sentence);
    List<int[]> known = spans.getOrDefault(wordings.article(sentence).inputId(), List.of());
    int start = statements.get(0).span().start();
    int end = statements.get(statements.size() - 1).span().end();
    for (int i = 0; i < known.size(); i++) {
      int shared = Math.min(end, known.get(i)[1]) - Math.max(start, known.get(i)[0]);
      if (2 * shared > end - start) {
        return String.valueOf(i);
      }
    }
    return "";
  }
}
