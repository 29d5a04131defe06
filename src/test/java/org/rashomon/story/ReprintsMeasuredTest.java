package org.rashomon.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.StoryMember;
import org.rashomon.read.ArticleFiles;
import org.rashomon.text.Languages;
import org.rashomon.text.ModelFolder;

/**
 * How many reprints made of the sample's articles are found, and how many that are found are true;
 * the figures are left in {@code target/reprints.tsv}.
 */
class ReprintsMeasuredTest {
  private static final int FEWEST_WORDS = 80;
  private static final int COPIES = 4;
  private static final Duration WINDOW = Duration.ofDays(3);

  /** By whoever made the sample: two outlets print this one of the agency's. */
  private static final Set<String> PRINTED_IN_THE_SAMPLE = Set.of("mw-010", "hp-010", "nc-010");

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Reprinter.Way> ways = new HashMap<>();

  @Test
  void reprintsOfEveryKindAreFound() throws IOException {
    List<Article> articles = new ArrayList<>();
    Reprinter reprinter = new Reprinter(20231102);
    for (Article read : ArticleFiles.articles("--input", List.of("data/articles/*"))) {
      Article article = read.withLanguage(Languages::tell);
      articles.add(article);
      boolean printed = PRINTED_IN_THE_SAMPLE.contains(article.inputId());
      texts.put(article.id(), printed ? "printed" : article.id());
      if (article.text().split("\\s+").length >= FEWEST_WORDS && article.dated()) {
        addReprints(article, reprinter, articles);
      }
    }
    List<StoryMember> members = PlainStories.of(articles, WINDOW, ModelFolder.shipped());
    Map<String, String> groups =
        members.stream()
            .collect(Collectors.toMap(StoryMember::articleId, StoryMember::reprintGroup));
    List<String> told = new ArrayList<>(List.of("way\treprints\tfound\trecall"));
    for (Reprinter.Way way : Reprinter.Way.values()) {
      told.add(line(way.name().toLowerCase(Locale.ROOT), made(way), groups));
    }
    List<String> all = List.copyOf(ways.keySet());
    told.add(line("together", all, groups));
    double precision = precision(groups);
    told.add(String.format(Locale.ROOT, "precision of pairs\t%.4f", precision));
    Files.write(Path.of("target", "reprints.tsv"), told);
    assertTrue(all.size() > 500, told.toString());
    assertTrue(recall(all, groups) >= 0.95, told.toString());
    assertTrue(precision >= 0.98, told.toString());
  }

  private void addReprints(Article article, Reprinter reprinter, List<Article> articles) {
    for (Reprinter.Way way : Reprinter.Way.values()) {
      for (int copy = 0; copy < COPIES; copy++) {
        String id = article.id() + "-" + way + "-" + copy;
        articles.add(reprinter.reprint(article, way, id));
        texts.put(id, texts.get(article.id()));
        ways.put(id, way);
      }
    }
  }

  private List<String> made(Reprinter.Way way) {
    return ways.keySet().stream().filter(id -> ways.get(id) == way).toList();
  }

  private String line(String name, List<String> made, Map<String, String> groups) {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%d\t%.4f",
        name,
        made.size(),
        found(made, groups),
        recall(made, groups));
  }

  private double recall(List<String> made, Map<String, String> groups) {
    return (double) found(made, groups) / made.size();
  }

  /** A reprint is found if it is in the group of the article that it was made of. */
  private long found(List<String> made, Map<String, String> groups) {
    return made.stream()
        .filter(id -> !groups.get(id).isEmpty())
        .filter(id -> groups.get(id).equals(groups.get(id.replaceFirst("-[A-Z_]+-\\d+$", ""))))
        .count();
  }

  /** The share of pairs in one group that have one text. */
  private double precision(Map<String, String> groups) {
    Map<String, List<String>> byGroup =
        groups.keySet().stream()
            .filter(id -> !groups.get(id).isEmpty())
            .collect(Collectors.groupingBy(groups::get));
    long pairs = 0;
    long right = 0;
    for (List<String> group : byGroup.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          pairs++;
          right += texts.get(group.get(i)).equals(texts.get(group.get(j))) ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? 0 : (double) right / pairs;
  }
}
