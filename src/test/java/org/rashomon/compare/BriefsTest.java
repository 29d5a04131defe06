package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;
import org.rashomon.statement.ArticleReader;
import org.rashomon.story.Made;
import org.rashomon.text.ModelFolder;

class BriefsTest {
  private static final ArticleReader READER = ArticleReader.with(ModelFolder.shipped());

  private static StoryArticle article(String id, String text) {
    return new StoryArticle(
        new StoryMember(id, "t-1", "", "", "", false, 0),
        READER.read(Made.article(id, "Ferry sinks off Orun", text, 1)));
  }

  private static final Story STORY =
      new Story(
          "t-1",
          "",
          List.of(
              article("a", "The ferry sank. The crew swam. The harbour closed."),
              article("b", "A ferry sank at Orun.")));

  @Test
  void articlesKeepTheirHeadlineAndFirstSentences() {
    List<List<String>> texts =
        Briefs.of(STORY, 2).orElseThrow().articles().stream()
            .map(each -> each.work().statements().stream().map(Statement::text).toList())
            .toList();
    assertEquals(
        List.of(
            List.of("Ferry sinks off Orun", "The ferry sank.", "The crew swam."),
            List.of("Ferry sinks off Orun", "A ferry sank at Orun.")),
        texts);
  }

  @Test
  void whatIsShortAlreadyIsNotCut() {
    assertEquals(Optional.empty(), Briefs.of(STORY, 3));
  }
}
