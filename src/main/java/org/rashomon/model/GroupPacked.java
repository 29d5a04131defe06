package org.rashomon.model;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Groups what {@link PackInBuckets} packed. The embedded runner copies all that it groups by
 * encoding it, so that elements on their own would be encoded and decoded several times; chunks of
 * bytes are but copied.
 */
public final class GroupPacked<T>
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<KV<Integer, Iterable<T>>>> {
  private final Coder<T> coder;

  private GroupPacked(Coder<T> coder) {
    this.coder = coder;
  }

  /** Groups elements that were packed with the given coder. */
  public static <T> GroupPacked<T> with(Coder<T> coder) {
    return new GroupPacked<>(coder);
  }

  /** The elements of one chunk, for those who need no group. */
  public static <T> Stream<T> elements(byte[] chunk, Coder<T> coder) {
    return StreamSupport.stream(new Packed<>(List.of(chunk), coder).spliterator(), false);
  }

  @Override
  public PCollection<KV<Integer, Iterable<T>>> expand(PCollection<KV<Integer, byte[]>> packed) {
    return packed
        .apply("Group", GroupByKey.create())
        .apply("Unpack", ParDo.of(new UnpackFn<>(coder)))
        .setCoder(KvCoder.of(VarIntCoder.of(), new PackedCoder<>(coder)));
  }

  private static final class UnpackFn<T>
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, Iterable<T>>> {
    private final Coder<T> coder;

    UnpackFn(Coder<T> coder) {
      this.coder = coder;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket,
        OutputReceiver<KV<Integer, Iterable<T>>> out) {
      out.output(KV.of(bucket.getKey(), new Packed<>(bucket.getValue(), coder)));
    }
  }
}
