package org.rashomon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Genre;
import org.rashomon.model.Ids;
import org.rashomon.model.Precision;

/** Records of one id: versions of an article, or two articles by mistake. */
class VersionsTest {
  private static final Article FIRST =
      article(1, "Twelve people drowned when the ferry capsized, police said.");
  private static final Article SECOND =
      article(2, "Fifteen people drowned when the ferry capsized on Friday, police said.");
  private static final Article OTHER =
      article(3, "Dunmarsh Rovers dismissed their coach after another defeat.");

  @Test
  void theNewestVersionCounts() {
    Versions versions = settle(SECOND, FIRST);
    assertEquals(SECOND, versions.settled().article());
    assertEquals(1, versions.older());
    assertTrue(versions.rejected().isEmpty());
  }

  @Test
  void anUnlikeLaterRecordIsRejected() {
    Versions versions = settle(OTHER, FIRST);
    assertEquals(FIRST, versions.settled().article());
    assertEquals("duplicate_id", versions.rejected().get(0).reason());
    assertEquals(OTHER.location(), versions.rejected().get(0).location());
  }

  @Test
  void ofTheSameTimeTheGreaterHashCounts() {
    Article twin = article(1, "Eleven people drowned when the ferry capsized, police said.");
    Article greater = FIRST.textSha256().compareTo(twin.textSha256()) > 0 ? FIRST : twin;
    assertEquals(greater, settle(FIRST, twin).settled().article());
    assertEquals(greater, settle(twin, FIRST).settled().article());
  }

  private static Versions settle(Article... records) {
    return Versions.of(Arrays.stream(records).map(Settled::alone).toList());
  }

  private static Article article(long time, String text) {
    return new Article(
        "a-1",
        "1",
        "",
        "Post",
        "Title " + time,
        text,
        "",
        time,
        Precision.INSTANT,
        "en",
        "",
        "",
        Genre.NEWS,
        Ids.sha256(text),
        "f.jsonl:" + time);
  }
}
