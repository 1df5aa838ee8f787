package org.composure.yardstick;

import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;

/** SSJ's own generator, one stream for each purpose, started from a seed without touching SSJ's static seed. */
final class SsjStreams {
    /** Below both moduli of MRG32k3a. */
    private static final long SEED_LIMIT = 4_294_944_443L;

    private long state;

    SsjStreams(long seed) {
        state = seed;
    }

    RandomStream next() {
        long[] six = new long[6];
        for (int i = 0; i < six.length; i++) {
            six[i] = 1 + Long.remainderUnsigned(nextWord(), SEED_LIMIT - 1);
        }
        MRG32k3a stream = new MRG32k3a();
        stream.setSeed(six);
        return stream;
    }

    /** SplitMix64 (Steele, Lea and Flood 2014). */
    private long nextWord() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
