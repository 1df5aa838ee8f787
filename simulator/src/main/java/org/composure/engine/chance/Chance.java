package org.composure.engine.chance;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * All the chance in one replication: each draw is a function of its key (seed, replication, entity, purpose, index).
 *
 * <p>Customer 4711 is as patient, and brings as much work, whatever the policy and however many agents there are. That is
 * what makes two policies comparable on the same luck (common random numbers), and what keeps a new feature from
 * reshuffling every old result.
 *
 * <p>{@link #of} points this source at a key; a sampler then draws from the key alone, and one that rejects its first
 * try goes on inside the same key. So a source is used at once and by one run only.
 *
 * <p><b>Source.</b> Keys instead of streams: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC11, 2011. The mixing function is variant 13 of Stafford's finalisers (2011), as in SplitMix64 (Steele, Lea and
 * Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014). That each word of the key is folded in by adding
 * it times an odd constant and mixing is <em>our</em> choice, held by the tests of this package.
 */
public final class Chance implements UniformRandomProvider {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long SILVER = 0xd1342543de82ef95L;

    private final long run;
    private long state;

    /** The chance of one replication. All 64 bits of the seed count. */
    public Chance(long seed, int replication) {
        this.run = mixed(mixed(seed + GOLDEN) + replication * SILVER);
    }

    /**
     * Points at a key.
     *
     * @param purpose what for
     * @param entity who, e.g. a customer
     * @param index which draw of that kind, e.g. the number of the service
     */
    public Chance of(Purpose purpose, long entity, int index) {
        state = mixed(run + entity * GOLDEN) + (purpose.number << 32 | (index & 0xffffffffL)) * SILVER;
        return this;
    }

    @Override
    public long nextLong() {
        long bits = mixed(state);
        state += GOLDEN;
        return bits;
    }

    /** Strictly between 0 and 1 (52 bits and a half), so that its logarithm and every quantile exist. */
    public double open01() {
        return ((nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** True with the given probability; certain for 0 and 1. */
    public boolean happens(double probability) {
        return open01() < probability;
    }

    private static long mixed(long word) {
        long z = word;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
