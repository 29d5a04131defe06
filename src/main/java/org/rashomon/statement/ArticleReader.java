package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rashomon.model.Analysed;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Attribution;
import org.rashomon.model.Field;
import org.rashomon.model.SentenceText;
import org.rashomon.model.Statement;
import org.rashomon.text.Analyser;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.Terms;

/** Reads an article: who says what in it, sentence by sentence. Not thread-safe: one a thread. */
public final class ArticleReader {
  private static final int LONGEST_TEXT = 1_000_000;

  private final Analyser analyser = new Analyser();

  private final Function<Passage, List<Report>> finder;

  private ArticleReader(Function<Passage, List<Report>> finder) {
    this.finder = finder;
  }

  /** A reader with the models of a folder. */
  public static ArticleReader with(ModelFolder models) {
    AttributionModel model = models.load(AttributionModel.FILE, AttributionModel::read);
    return new ArticleReader(
        passage -> withInner(passage, withRules(passage, model.find(passage))));
  }

  /** What the labellers find, made whole by what rules are certain of. */
  static List<Report> withRules(Passage passage, List<Report> found) {
    List<Report> sourced = SourceRules.fill(passage, found);
    List<Report> certain = CertainRules.add(passage, FalseReports.drop(passage, sourced));
    certain = DashQuotes.add(passage, certain);
    return Borders.cut(passage, FollowOn.link(passage, certain));
  }

  /** Reports inside reports too, which no labelled text marks. */
  static List<Report> withInner(Passage passage, List<Report> found) {
    return InnerReports.add(passage, Interposed.mend(passage, found));
  }

  /** The article's attributions and statements; none if it is not in English. */
  public ArticleStatements read(Article article) {
    if (!article.language().equals("en")) {
      return new ArticleStatements(head(article), Analysed.LANGUAGE, List.of(), List.of());
    }
    boolean capped = article.text().length() > LONGEST_TEXT;
    String text = capped ? cut(article.text()) : article.text();
    Passage body = new Passage(text, analyser.analyse(text));
    String headline = HeadlineCase.plain(article.title(), body);
    Passage title = new Passage(article.title(), analyser.analyse(headline));
    List<Attribution> attributions = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<SentenceText> sentences = new ArrayList<>();
    read(article, Field.TITLE, title, body, attributions, statements, sentences);
    read(article, Field.TEXT, body, title, attributions, statements, sentences);
    Analysed analysed =
        capped ? Analysed.CAPPED : text.isBlank() ? Analysed.TITLE_ONLY : Analysed.FULL;
    return new ArticleStatements(head(article), analysed, attributions, statements, sentences);
  }

  /** The article without any language work. */
  static ArticleStatements unread(Article article) {
    return new ArticleStatements(head(article), null, List.of(), List.of());
  }

  private void read(
      Article article,
      Field field,
      Passage passage,
      Passage other,
      List<Attribution> attributions,
      List<Statement> statements,
      List<SentenceText> sentences) {
    List<Report> found = finder.apply(passage);
    List<Report> reports = field == Field.TITLE ? HeadlineRules.add(passage, found) : found;
    List<Chained> chained = Chains.link(passage, other, article.outlet(), reports);
    Rows rows = new Rows(article, field, passage, chained);
    sentences.addAll(rows.sentences());
    attributions.addAll(rows.attributions());
    statements.addAll(rows.statements(StatementCutter.cut(passage, chained)));
  }

  private static String cut(String text) {
    int end = text.lastIndexOf(' ', LONGEST_TEXT);
    return text.substring(0, end > 0 ? end : LONGEST_TEXT);
  }

  private static ArticleHead head(Article article) {
    return new ArticleHead(
        article.id(),
        article.inputId(),
        article.inputStoryId(),
        article.outlet(),
        article.title(),
        article.url(),
        article.publishedAt(),
        article.precision(),
        article.language(),
        article.section(),
        article.authors(),
        article.genre(),
        Terms.words(article.text()).size(),
        WireCredits.find(article.text(), article.authors()),
        article.textSha256(),
        article.location());
  }
}
