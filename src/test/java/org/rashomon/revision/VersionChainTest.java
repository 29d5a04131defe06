package org.rashomon.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.Precision;

/** The order of an article's versions; one of an earlier report begins with "=". */
class VersionChainTest {
  @ParameterizedTest
  @CsvSource({
    "b2 a1 b2, a1 b2",
    "b2 a1 =c1, c1 a1 b2",
    "b2 a1 =c2, a1 c2 b2",
    "b2 a1 =a1, a1 b2",
    "b2 a1 =a9, a1 b2",
    "b2 a1 =c3, a1 b2",
    "b0 =c0, c0 b0",
    "=c1, ''",
  })
  void isThatOfTimeAndThenOfReports(String given, String order) {
    List<ArticleVersion> parts =
        Stream.of(given.split(" ")).map(VersionChainTest::version).toList();
    assertEquals(
        order,
        VersionChain.of(parts).stream()
            .map(each -> each.textSha256() + each.publishedAt())
            .collect(Collectors.joining(" ")));
  }

  private static ArticleVersion version(String told) {
    boolean previous = told.startsWith("=");
    String name = previous ? told.substring(1) : told;
    return new ArticleVersion(
        "a-1",
        "Post",
        "Title",
        name.substring(0, 1),
        Long.parseLong(name.substring(1)),
        name.endsWith("0") ? Precision.ABSENT : Precision.INSTANT,
        previous,
        List.of());
  }
}
