package org.rashomon.model;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Makes elements of records and packs them at once by bucket into chunks of bytes, for {@link
 * GroupPacked}, so that never more than the elements of one record are alive.
 */
public final class PackInBuckets<R, T>
    extends PTransform<PCollection<R>, PCollection<KV<Integer, byte[]>>> {
  /** The coder of what is packed. */
  public static final KvCoder<Integer, byte[]> CHUNKS =
      KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());

  private final PackFn<R, T> pack;

  private PackInBuckets(PackFn<R, T> pack) {
    this.pack = pack;
  }

  /** Packs what a function makes of each record. */
  public static <R, T> PackInBuckets<R, T> of(
      SerializableFunction<R, Stream<T>> elements,
      SerializableFunction<T, Integer> bucketOf,
      Coder<T> coder) {
    return of(Contextful.fn(elements), bucketOf, coder);
  }

  /** Packs what a function makes of each record and of side inputs. */
  public static <R, T> PackInBuckets<R, T> of(
      Contextful<Contextful.Fn<R, Stream<T>>> elements,
      SerializableFunction<T, Integer> bucketOf,
      Coder<T> coder) {
    return new PackInBuckets<>(new PackFn<>(elements, bucketOf, coder));
  }

  @Override
  public PCollection<KV<Integer, byte[]>> expand(PCollection<R> records) {
    return records
        .apply(
            "Pack", ParDo.of(pack).withSideInputs(pack.elements.getRequirements().getSideInputs()))
        .setCoder(CHUNKS);
  }

  private static final class PackFn<R, T> extends DoFn<R, KV<Integer, byte[]>> {
    private final Contextful<Contextful.Fn<R, Stream<T>>> elements;
    private final SerializableFunction<T, Integer> bucketOf;
    private final Coder<T> coder;
    private transient Packer<T> packer;

    PackFn(
        Contextful<Contextful.Fn<R, Stream<T>>> elements,
        SerializableFunction<T, Integer> bucketOf,
        Coder<T> coder) {
      this.elements = elements;
      this.bucketOf = bucketOf;
      this.coder = coder;
    }

    @StartBundle
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void start() {
      packer = new Packer<>(bucketOf, coder);
    }

    @ProcessElement
    public void process(ProcessContext context) throws Exception {
      Iterator<T> made =
          elements
              .getClosure()
              .apply(context.element(), Contextful.Fn.Context.wrapProcessContext(context))
              .iterator();
      while (made.hasNext()) {
        packer.add(made.next(), context::output);
      }
    }

    @FinishBundle
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void finish(FinishBundleContext context) {
      packer.handOn(
          chunk -> context.output(chunk, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }
  }
}
