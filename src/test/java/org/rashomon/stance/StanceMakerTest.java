package org.rashomon.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.claim.ClaimMaker;
import org.rashomon.compare.StoryWordings;
import org.rashomon.model.Article;
import org.rashomon.model.Basis;
import org.rashomon.model.Claim;
import org.rashomon.model.Genre;
import org.rashomon.model.Ids;
import org.rashomon.model.Precision;
import org.rashomon.model.Stance;
import org.rashomon.model.StanceRow;
import org.rashomon.model.Story;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;
import org.rashomon.model.Voice;
import org.rashomon.statement.ArticleReader;
import org.rashomon.text.ModelFolder;

/** A small story from the text of its articles to stances and conflicts. */
class StanceMakerTest {
  private static final ModelFolder MODELS = ModelFolder.shipped();

  private static final List<Article> ARTICLES =
      List.of(
          article(
              "Meridian Wire",
              "2023-11-01T06:00:00Z",
              "The ferry Amani capsized on Lake Orun late on Monday. "
                  + "There were 80 passengers aboard the ferry Amani when it capsized. "
                  + "Transport minister Paul Addo denied that the ferry was overloaded."),
          article(
              "Daily Ledger",
              "2023-11-01T09:00:00Z",
              "The ferry Amani capsized on Lake Orun on Monday night. "
                  + "There were 120 passengers aboard the ferry Amani when it capsized. "
                  + "The ferry was overloaded."));

  private static Article article(String outlet, String time, String text) {
    return new Article(
        Ids.of("a", outlet, text),
        outlet,
        "",
        outlet,
        "",
        text,
        "",
        Instant.parse(time).toEpochMilli(),
        Precision.INSTANT,
        "en",
        "",
        "",
        Genre.NEWS,
        Ids.sha256(text),
        "");
  }

  private static StoryAnalysis analyse(List<Article> articles) {
    ArticleReader reader = ArticleReader.with(MODELS);
    List<StoryArticle> members = new ArrayList<>();
    for (Article article : articles) {
      members.add(
          new StoryArticle(
              new StoryMember(article.id(), "t-1", "", "", "", false, article.publishedAt()),
              reader.read(article)));
    }
    members.sort(Comparator.comparing(each -> each.article().id()));
    Story story = new Story("t-1", "", members);
    ClaimMaker claims = ClaimMaker.with(MODELS);
    StoryWordings wordings = claims.wordings(story);
    return StanceMaker.analyse(claims.claims(story, wordings), wordings);
  }

  @Test
  void theSameEventIsOneClaimOfBothOutlets() {
    StoryAnalysis analysis = analyse(ARTICLES);
    Claim capsized =
        analysis.claims().stream()
            .filter(claim -> claim.text().contains("capsized on Lake Orun"))
            .findFirst()
            .orElseThrow();
    long supporting =
        analysis.stances().stream()
            .filter(row -> row.claimId().equals(capsized.id()) && row.voice() == Voice.OWN)
            .filter(row -> row.stance() == Stance.SUPPORTS)
            .map(StanceRow::outlet)
            .distinct()
            .count();
    assertEquals(2, supporting);
  }

  @Test
  void theHalvesOfASentenceAreClaimsOfTheirOwn() {
    String both =
        "The port of Orun lost two cranes in the storm, and the mayor closed all schools for a week.";
    List<Claim> claims =
        analyse(
                List.of(
                    article("Meridian Wire", "2023-11-01T06:00:00Z", both),
                    article("Daily Ledger", "2023-11-01T09:00:00Z", both)))
            .claims();
    assertEquals(
        List.of(
            "The port of Orun lost two cranes in the storm",
            "the mayor closed all schools for a week."),
        claims.stream().map(Claim::text).sorted().toList());
    claims.forEach(claim -> assertEquals(2, claim.statements().size(), claim::toString));
  }

  @Test
  void aDispatchThatManyPrintIsOneClaimASentence() {
    String dispatch =
        "The port of Orun lost two cranes in the storm on Friday. Mayor Paul Addo closed all"
            + " schools of the island for a week. Engineers of the harbour found cracks in the"
            + " northern quay.";
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      articles.add(article("Outlet " + i, "2023-11-01T09:00:00Z", dispatch));
    }
    List<Claim> claims = analyse(articles).claims();
    assertEquals(3, claims.size(), claims::toString);
    claims.forEach(claim -> assertEquals(70, claim.statements().size(), claim::text));
  }

  @Test
  void aQuotationIsOneClaimWhateverElseItsSentencesTell() {
    List<Claim> claims =
        analyse(
                List.of(
                    article(
                        "Meridian Wire",
                        "2023-11-01T06:00:00Z",
                        "“We will build the dam with our own hands,” she said."),
                    article(
                        "Daily Ledger",
                        "2023-11-01T09:00:00Z",
                        "“We will build the dam with our own hands,” Lind told about 600 members at"
                            + " the harbour hall, on the plan for a ferry tunnel that has split the"
                            + " council of Arden."),
                    article(
                        "Orun Post",
                        "2023-11-01T10:00:00Z",
                        "Lind spoke to about 600 members at the harbour hall on the plan for a"
                            + " ferry tunnel that has split the council of Arden.")))
            .claims();
    Claim quotation =
        claims.stream().filter(claim -> claim.text().contains("dam")).findFirst().orElseThrow();
    assertEquals(2, quotation.statements().size(), claims::toString);
  }

  @Test
  void figuresThatCannotBothHoldAreAConflict() {
    assertTrue(
        analyse(ARTICLES).conflicts().stream()
            .anyMatch(
                conflict ->
                    conflict.basis() == Basis.IMPLIED
                        && Set.of(conflict.a().value(), conflict.b().value())
                            .equals(Set.of("80 passengers", "120 passengers"))),
        () -> analyse(ARTICLES).conflicts().toString());
  }

  @Test
  void everyRowHasAKeyOfItsOwnAndAProbability() {
    Set<List<Object>> keys = new HashSet<>();
    for (StanceRow row : analyse(ARTICLES).stances()) {
      assertTrue(
          keys.add(List.of(row.claimId(), row.articleId(), row.voice(), row.source(), row.via())));
      assertTrue(row.confidence() >= 0 && row.confidence() <= row.matchConfidence());
      assertTrue(row.matchConfidence() <= 1);
    }
  }

  @Test
  void everyArticleThatCarriesAClaimHasOneRowOfItsOwnVoice() {
    StoryAnalysis analysis = analyse(ARTICLES);
    Set<List<String>> cited = new HashSet<>();
    Set<List<String>> own = new HashSet<>();
    for (StanceRow row : analysis.stances()) {
      (row.voice() == Voice.OWN ? own : cited).add(List.of(row.claimId(), row.articleId()));
    }
    assertTrue(own.containsAll(cited));
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<Article> reversed = new ArrayList<>(ARTICLES);
    Collections.reverse(reversed);
    assertEquals(analyse(ARTICLES), analyse(reversed));
  }
}
