package org.rashomon.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.rashomon.model.IdChange;
import org.rashomon.model.Known;
import org.rashomon.model.KnownId;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryMember;

/** Stories keep their ids over runs, whatever their members do. */
class KeepStoryIdsTest {
  private final List<IdChange> changes = new ArrayList<>();
  private List<KnownId> known = List.of();

  @Test
  void aStoryKeepsItsIdWhileItsMembersComeAndGo() {
    String id = run("abc").get("a");
    assertEquals(id, run("bcd").get("b"));
    assertEquals(id, run("defgh").get("d"));
    assertEquals(id, run("hi").get("i"));
    assertEquals(List.of(id + " > " + id + " GROWN"), told());
  }

  @Test
  void noTwoStoriesBearOneIdHoweverOftenOneSplits() {
    String id = run("abcdefghi").get("a");
    Map<String, String> split = run("a", "bcdefghi");
    assertEquals(id, split.get("b"));
    String ofA = split.get("a");
    assertNotEquals(id, ofA);
    run("abcdefghi");
    assertEquals(List.of(ofA + " > " + id + " MERGED", id + " > " + id + " GROWN"), sorted(ofA));
    assertEquals(ofA, run("ab", "cdefghi").get("a"));
    assertEquals(4, new HashSet<>(run("a", "b", "cde", "fghi").values()).size());
  }

  @Test
  void anIdComesBackAfterARunWithoutItsArticles() {
    Map<String, String> before = run("ab", "cd");
    run();
    assertEquals(2, changes.size());
    run("x");
    Map<String, String> after = run("bc", "ad", "x");
    assertEquals(
        new HashSet<>(before.values()), new HashSet<>(List.of(after.get("a"), after.get("c"))));
  }

  @Test
  void aRunAgainGivesTheSame() {
    run("abcd", "efg");
    List<KnownId> before = known;
    Map<String, String> first = run("ab", "cdef", "g");
    List<String> told = told();
    known = before;
    assertEquals(first, run("ab", "cdef", "g"));
    assertEquals(told, told());
  }

  @Test
  void theNumberOfBucketsDoesNotShow() {
    run(1, "abcdef", "gh", "ijk");
    List<KnownId> before = known;
    Map<String, String> one = run(1, "abc", "defgh", "ij", "k");
    List<String> told = told();
    List<KnownId> after = known;
    known = before;
    assertEquals(one, run(997, "abc", "defgh", "ij", "k"));
    assertEquals(told, told());
    assertEquals(after, known);
  }

  @Test
  void aStoryThatTheResearcherGaveKeepsItsOwnId() {
    KnownId given = Known.given("s-given", "mine", "a", "b");
    StoryNames names = new StoryNames("s-given");
    names.add(new StoryMember("z", "s-given", "mine", "", "", false, 0));
    PickHeirs.bids(given, List.of(Known.member("a", "a"))).forEach(names::add);
    StoryNames.Named named = names.name();
    assertEquals("s-given", named.members().get(0).storyId());
    assertEquals(List.of("z"), named.ids().get(0).members());
    KnownId found = Known.story("a", "b");
    StoryMember moved = new StoryMember("a", "s-given", "mine", "", "", false, 0);
    assertEquals("", PickHeirs.bids(found, List.of(moved)).get(0).heir());
  }

  @Test
  void whatIsGoneForLongIsForgotten() {
    KnownId id = Known.missed("s-1", "2023-10-01T00:00:00Z", "a");
    assertEquals(true, SettleIds.remembered(id, "2023-10-31T00:00:00Z"));
    assertEquals(false, SettleIds.remembered(id, "2023-10-31T00:00:01Z"));
    assertEquals(true, SettleIds.remembered(id, ""));
    assertEquals(
        "2023-11-01T00:00:00Z", Known.story("a").gone().asOf("2023-11-01T00:00:00Z").missed());
  }

  @Test
  void codersAreDeterministic() throws Coder.NonDeterministicException {
    RecordCoder.of(StoryMember.class).verifyDeterministic();
    RecordCoder.of(IdChange.class).verifyDeterministic();
  }

  private SortedMap<String, String> run(String... stories) {
    return run(3, stories);
  }

  /** Runs over stories of one-letter articles; gives the id of each article's story. */
  private SortedMap<String, String> run(int buckets, String... stories) {
    List<StoryMember> members = new ArrayList<>();
    for (String story : stories) {
      story
          .chars()
          .forEach(c -> members.add(Known.member(Character.toString(c), story.substring(0, 1))));
    }
    Collected.clear();
    Pipeline pipeline = Pipeline.create();
    PCollection<KnownId> before =
        pipeline.apply("Known", Create.of(known).withCoder(RecordCoder.of(KnownId.class)));
    PCollectionTuple kept =
        pipeline
            .apply("Members", Create.of(members).withCoder(RecordCoder.of(StoryMember.class)))
            .apply(KeepStoryIds.of(before, buckets));
    kept.get(KeepStoryIds.MEMBERS).apply("Keep1", ParDo.of(new Collected<>()));
    kept.get(KeepStoryIds.IDS).apply("Keep2", ParDo.of(new Collected<>()));
    kept.get(KeepStoryIds.CHANGES).apply("Keep3", ParDo.of(new Collected<>()));
    pipeline.run().waitUntilFinish();
    SortedMap<String, String> named = new TreeMap<>();
    Collected.of(StoryMember.class).forEach(each -> named.put(each.articleId(), each.storyId()));
    known =
        Collected.of(KnownId.class).stream()
            .sorted((one, other) -> one.id().compareTo(other.id()))
            .toList();
    changes.clear();
    changes.addAll(Collected.of(IdChange.class));
    assertEquals(known.size(), known.stream().map(KnownId::id).distinct().count());
    return named;
  }

  private List<String> told() {
    return changes.stream()
        .map(each -> each.from() + " > " + each.to() + " " + each.fate())
        .sorted()
        .toList();
  }

  private List<String> sorted(String first) {
    return told().stream()
        .sorted((one, other) -> Boolean.compare(other.startsWith(first), one.startsWith(first)))
        .toList();
  }

  private static final class Collected<T> extends DoFn<T, Void> {
    private static final Queue<Object> ALL = new ConcurrentLinkedQueue<>();

    static void clear() {
      ALL.clear();
    }

    static <E> List<E> of(Class<E> type) {
      return ALL.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @ProcessElement
    public void process(@Element T element) {
      ALL.add(element);
    }
  }
}
