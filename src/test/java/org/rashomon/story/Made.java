package org.rashomon.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.model.Article;
import org.rashomon.model.Genre;
import org.rashomon.model.Precision;
import org.rashomon.model.StoryMember;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/** Made articles, and what became of them. */
public final class Made {
  static final long HOUR = 3_600_000L;
  static final TermWeights BACKGROUND =
      ModelFolder.shipped().load(TermWeights.BACKGROUND, TermWeights::read);

  private Made() {}

  public static Article article(String id, String title, String text, int hour) {
    return new Article(
        id,
        id,
        "",
        "Outlet " + id,
        title,
        text,
        "",
        hour * HOUR,
        Precision.INSTANT,
        "en",
        "",
        "",
        Genre.NEWS,
        "",
        "");
  }

  static Article undated(Article a) {
    return new Article(
        a.id(),
        a.inputId(),
        "",
        a.outlet(),
        a.title(),
        a.text(),
        "",
        0,
        Precision.ABSENT,
        "en",
        "",
        "",
        Genre.NEWS,
        "",
        "");
  }

  public static Article given(Article a, String story) {
    return new Article(
        a.id(),
        a.inputId(),
        story,
        a.outlet(),
        a.title(),
        a.text(),
        "",
        a.publishedAt(),
        a.precision(),
        a.language(),
        "",
        "",
        Genre.NEWS,
        "",
        "");
  }

  static Article of(Article a, String outlet) {
    return new Article(
        a.id(),
        a.inputId(),
        "",
        outlet,
        a.title(),
        a.text(),
        "",
        a.publishedAt(),
        a.precision(),
        a.language(),
        "",
        "",
        Genre.NEWS,
        "",
        "");
  }

  /** A text of so many words that no other subject has. */
  static String text(String subject, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(subject).append(Integer.toString(i * i % 97, 26)).append("q ");
      text.append(i % 8 == 7 ? "said. " : "");
    }
    return text.toString();
  }

  static Sketch sketch(Article article) {
    return new Sketcher(BACKGROUND).sketch(article);
  }

  /** The members that one piece of these articles gives. */
  static List<StoryMember> members(Article... articles) {
    List<Sketch> sketches = new ArrayList<>();
    Arrays.stream(articles).map(Made::sketch).forEach(sketches::add);
    Vectors vectors = new Vectors(Vectors.count(sketches), BACKGROUND);
    return new StoryGrouper(vectors, 72 * HOUR).members(sketches);
  }

  /** The stories as sorted lists of article ids. */
  static List<String> stories(List<StoryMember> members) {
    return members.stream()
        .collect(
            Collectors.groupingBy(
                StoryMember::storyId,
                Collectors.mapping(
                    StoryMember::articleId, Collectors.toCollection(ArrayList::new))))
        .values()
        .stream()
        .map(ids -> ids.stream().sorted().collect(Collectors.joining(" ")))
        .sorted()
        .toList();
  }
}
