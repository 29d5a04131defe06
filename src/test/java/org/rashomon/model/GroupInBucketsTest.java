package org.rashomon.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

class GroupInBucketsTest {
  /** Tells the bucket's elements twice, as a reader may that looks before it works. */
  private static final class TellTwice extends DoFn<KV<Integer, Iterable<String>>, String> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<String>> bucket, OutputReceiver<String> out) {
      for (int i = 0; i < 2; i++) {
        bucket.getValue().forEach(each -> out.output(bucket.getKey() + " " + each));
      }
    }
  }

  @Test
  void everyElementIsInTheBucketOfItsKey() {
    String large = "x".repeat(300_000);
    List<String> elements =
        new ArrayList<>(IntStream.range(0, 500).mapToObj(i -> "element " + i).toList());
    elements.addAll(List.of(large + 1, large + 2, large + 3, ""));
    List<String> expected = new ArrayList<>();
    for (String each : elements) {
      String told = Math.floorMod(each.hashCode(), 7) + " " + each;
      expected.addAll(List.of(told, told));
    }
    expected.sort(null);
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PAssert.that(
            pipeline
                .apply(Create.of(elements).withCoder(StringUtf8Coder.of()))
                .apply(GroupInBuckets.by(each -> each, 7))
                .apply(ParDo.of(new TellTwice())))
        .satisfies(
            found -> {
              List<String> sorted = all(found);
              sorted.sort(null);
              assertEquals(expected, sorted);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void aPackedGroupIsCodedByItsChunksAndAnyOtherByItsElements() throws IOException {
    PackedCoder<String> coder = new PackedCoder<>(StringUtf8Coder.of());
    Iterable<String> packed = copy(coder, List.of("a", "", "bc"));
    assertEquals(List.of("a", "", "bc"), all(packed));
    assertEquals(List.of("a", "", "bc"), all(copy(coder, packed)));
    assertEquals(List.of(), all(copy(coder, List.of())));
  }

  private static Iterable<String> copy(PackedCoder<String> coder, Iterable<String> value)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    coder.encode(value, bytes);
    return coder.decode(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static List<String> all(Iterable<String> values) {
    List<String> all = new ArrayList<>();
    values.forEach(all::add);
    return all;
  }
}
