package org.rashomon.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Makes elements of records and packs them by bucket into chunks of bytes, for {@link GroupPacked}.
 */
public final class PackInBuckets<R, T>
    extends PTransform<PCollection<R>, PCollection<KV<Integer, byte[]>>> {
  private final PackFn<R, T> pack;

  private PackInBuckets(PackFn<R, T> pack) {
    this.pack = pack;
  }

  /** Packs what a function makes of each record. */
  public static <R, T> PackInBuckets<R, T> of(
      SerializableFunction<R, Stream<T>> elements,
      SerializableFunction<T, Integer> bucketOf,
      Coder<T> coder) {
    return new PackInBuckets<>(new PackFn<>(elements, bucketOf, coder));
  }

  @Override
  public PCollection<KV<Integer, byte[]>> expand(PCollection<R> records) {
    return records
        .apply("Pack", ParDo.of(pack))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()));
  }

  private static final class PackFn<R, T> extends DoFn<R, KV<Integer, byte[]>> {
    private static final Counter PACKED = Metrics.counter(PackInBuckets.class, "bytes");
    private static final int CHUNK = 1 << 18;
    private static final int MOST_HELD = 1 << 23;

    private final SerializableFunction<R, Stream<T>> elements;
    private final SerializableFunction<T, Integer> bucketOf;
    private final Coder<T> coder;
    private transient SortedMap<Integer, ByteArrayOutputStream> open;
    private transient int held;

    PackFn(
        SerializableFunction<R, Stream<T>> elements,
        SerializableFunction<T, Integer> bucketOf,
        Coder<T> coder) {
      this.elements = elements;
      this.bucketOf = bucketOf;
      this.coder = coder;
    }

    @StartBundle
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void start() {
      open = new TreeMap<>();
      held = 0;
    }

    @ProcessElement
    public void process(@Element R record, OutputReceiver<KV<Integer, byte[]>> out)
        throws IOException {
      Iterator<T> made = elements.apply(record).iterator();
      while (made.hasNext()) {
        add(made.next(), out);
      }
    }

    private void add(T element, OutputReceiver<KV<Integer, byte[]>> out) throws IOException {
      int bucket = bucketOf.apply(element);
      ByteArrayOutputStream chunk =
          open.computeIfAbsent(bucket, key -> new ByteArrayOutputStream());
      int before = chunk.size();
      coder.encode(element, chunk);
      held += chunk.size() - before;
      if (chunk.size() >= CHUNK) {
        open.remove(bucket);
        held -= chunk.size();
        out.output(packed(bucket, chunk));
      } else if (held >= MOST_HELD) {
        handOn(out::output);
      }
    }

    @FinishBundle
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void finish(FinishBundleContext context) {
      handOn(
          chunk -> context.output(chunk, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }

    private void handOn(Consumer<KV<Integer, byte[]>> out) {
      open.forEach((bucket, chunk) -> out.accept(packed(bucket, chunk)));
      start();
    }

    private static KV<Integer, byte[]> packed(int bucket, ByteArrayOutputStream chunk) {
      byte[] bytes = Packed.chunk(chunk.toByteArray());
      PACKED.inc(bytes.length);
      return KV.of(bucket, bytes);
    }
  }
}
