package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.model.Article;
import org.rashomon.text.Analyser;

/** A text, and the reports that people marked in it. */
record MarkedArticle(Passage passage, List<Report> reports) {
  List<Range> cues() {
    return reports.stream().map(Report::cue).toList();
  }

  /**
   * The articles in the order of their ids.
   *
   * @param marks rows with input_id, attribution, role (source, cue, content), char_start and
   *     char_end, in code points of the text
   */
  static List<MarkedArticle> of(List<Article> articles, List<Map<String, String>> marks) {
    Map<String, List<Map<String, String>>> byArticle = new TreeMap<>();
    for (Map<String, String> mark : marks) {
      byArticle.computeIfAbsent(mark.get("input_id"), id -> new ArrayList<>()).add(mark);
    }
    Analyser analyser = new Analyser();
    List<Article> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(Article::id));
    List<MarkedArticle> marked = new ArrayList<>();
    for (Article article : sorted) {
      Passage passage = new Passage(article.text(), analyser.analyse(article.text()));
      List<Map<String, String>> own = byArticle.getOrDefault(article.inputId(), List.of());
      marked.add(new MarkedArticle(passage, MarkedReports.of(passage, own)));
    }
    return marked;
  }
}
