package org.composure.measure;

import org.jspecify.annotations.Nullable;

/**
 * How long contacts waited, in bins; adding two histograms is the same as filling one with both.
 *
 * <p>Zero waits are counted apart. A positive wait falls into one of equally wide bins within its power of two, so the
 * width of a bin is at most a fixed share of the wait: 1/1024 in the fine histograms of contact types and of the whole
 * (0.1 %), 1/64 in the coarse ones of single intervals. Waits below 2⁻¹⁰ s share one bin. Memory grows with the number of
 * powers of two that occur, never with the number of waits.
 *
 * <p>The idea of bins that are linear within powers of two is that of HdrHistogram (Gil Tene, 2012).
 */
public final class WaitHistogram {

    private static final int FINE = 10;
    private static final int COARSE = 6;
    private static final int MANTISSA_BITS = 52;
    private static final int LEAST_EXPONENT = -10;
    private static final double LEAST = 0x1p-10;
    private static final int PAGES = 64;

    private final int bits;
    private final int shift;
    private final long firstBin;
    private final long[] @Nullable [] pages = new long[PAGES][];
    private long zeros;
    private long tiny;
    private double longest;

    private WaitHistogram(int bits) {
        this.bits = bits;
        this.shift = MANTISSA_BITS - bits;
        this.firstBin = Double.doubleToRawLongBits(LEAST) >>> shift;
    }

    static WaitHistogram fine() {
        return new WaitHistogram(FINE);
    }

    static WaitHistogram coarse() {
        return new WaitHistogram(COARSE);
    }

    void recordZero() {
        zeros++;
    }

    void record(double waitSeconds) {
        if (waitSeconds > longest) {
            longest = waitSeconds;
        }
        long bin = (Double.doubleToRawLongBits(waitSeconds) >>> shift) - firstBin;
        if (bin >= 0) {
            page((int) (bin >> bits))[(int) bin & ((1 << bits) - 1)]++;
        } else if (waitSeconds > 0) {
            tiny++;
        } else {
            zeros++;
        }
    }

    private long[] page(int number) {
        int index = Math.min(number, PAGES - 1);
        long[] page = pages[index];
        if (page == null) {
            page = new long[1 << bits];
            pages[index] = page;
        }
        return page;
    }

    void add(WaitHistogram other) {
        if (other.bits != bits) {
            throw new IllegalArgumentException("A histogram with 2^%d bins per power of two cannot take one with 2^%d."
                    .formatted(bits, other.bits));
        }
        zeros += other.zeros;
        tiny += other.tiny;
        longest = Math.max(longest, other.longest);
        for (int i = 0; i < PAGES; i++) {
            long[] theirs = other.pages[i];
            if (theirs != null) {
                long[] ours = page(i);
                for (int j = 0; j < ours.length; j++) {
                    ours[j] += theirs[j];
                }
            }
        }
    }

    /** A histogram with the same contents. */
    WaitHistogram copy() {
        WaitHistogram copy = new WaitHistogram(bits);
        copy.add(this);
        return copy;
    }

    /** Waits counted, zero waits included. */
    public long count() {
        long count = zeros + tiny;
        for (int i = 0; i < PAGES; i++) {
            long[] page = pages[i];
            for (int j = 0; page != null && j < page.length; j++) {
                count += page[j];
            }
        }
        return count;
    }

    /** Waits of exactly zero. */
    public long zeros() {
        return zeros;
    }

    /** The longest wait in seconds, exactly; zero if nobody waited. */
    public double longestSeconds() {
        return longest;
    }

    /**
     * The wait that a share {@code probability} of the contacts did not exceed.
     *
     * <p>The order statistic of rank p·n (its ceiling, at least the first: the inverse of the empirical distribution, type
     * 1 of Hyndman and Fan, The American Statistician 50, 1996), except that within a bin the waits are taken as evenly
     * spread: the k-th of m lies at (k − ½)/m of the bin's width. So the answer lies in the same bin as the exact order
     * statistic: off by at most 0.1 % of it in a fine histogram. Zero waits are exact, and so is probability one.
     *
     * @param probability from 0 to 1
     * @return seconds, or NaN if nothing was counted
     */
    public double quantile(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability (%s) must be between 0 and 1.".formatted(probability));
        }
        long count = count();
        if (count == 0) {
            return Double.NaN;
        }
        // The product of a decimal share and a count may come out a hair above the whole number it stands for.
        long rank = Math.max(1, (long) Math.ceil(probability * count - 1e-9 * Math.max(1, probability * count)));
        if (rank <= zeros) {
            return 0;
        }
        return rank == count ? longest : positive(rank - zeros);
    }

    private double positive(long rank) {
        if (rank <= tiny) {
            return LEAST * (rank - 0.5) / tiny;
        }
        long before = tiny;
        for (int i = 0; i < PAGES; i++) {
            long[] page = pages[i];
            for (int j = 0; page != null && j < page.length; j++) {
                if (before + page[j] >= rank) {
                    return inBin(i, j, (rank - before - 0.5) / page[j]);
                }
                before += page[j];
            }
        }
        return longest;
    }

    private double inBin(int page, int bin, double share) {
        double octave = Math.scalb(1.0, LEAST_EXPONENT + page);
        return Math.min(longest, octave * (1 + (bin + share) / (1 << bits)));
    }

    /**
     * Share of contacts that waited no longer than so many seconds; within a bin the waits are taken as evenly spread.
     * NaN if nothing was counted.
     */
    public double shareWithin(double seconds) {
        long count = count();
        if (seconds < 0 || count == 0) {
            return count == 0 ? Double.NaN : 0;
        }
        if (seconds >= longest) {
            return 1;
        }
        return (zeros + positiveWithin(seconds)) / count;
    }

    /**
     * How many contacts waited no longer than each of several times, in one pass; within a bin as {@link #shareWithin}.
     *
     * @param seconds ascending, none negative
     */
    public double[] countsWithin(double[] seconds) {
        double[] counts = new double[seconds.length];
        // Most times asked for lie beyond the longest wait, and counting looks at every bin.
        long all = count();
        double before = tiny;
        long reached = 0;
        for (int i = 0; i < counts.length; i++) {
            if (seconds[i] >= longest) {
                counts[i] = all;
            } else if (seconds[i] < LEAST) {
                counts[i] = zeros + tiny * seconds[i] / LEAST;
            } else {
                long limit = (Double.doubleToRawLongBits(seconds[i]) >>> shift) - firstBin;
                before += between(reached, limit);
                reached = limit;
                counts[i] = zeros + before + between(limit, limit + 1) * shareOfBin(seconds[i]);
            }
        }
        return counts;
    }

    /** Waits in the bins from one (included) to another (not included). */
    private long between(long from, long to) {
        long sum = 0;
        long bin = from;
        while (bin < to) {
            long pageEnd = Math.min(to, ((bin >> bits) + 1) << bits);
            long[] page = pages[(int) Math.min(bin >> bits, PAGES - 1)];
            for (; page != null && bin < pageEnd; bin++) {
                sum += page[(int) bin & ((1 << bits) - 1)];
            }
            bin = pageEnd;
        }
        return sum;
    }

    private double positiveWithin(double seconds) {
        if (seconds < LEAST) {
            return tiny * seconds / LEAST;
        }
        long limit = (Double.doubleToRawLongBits(seconds) >>> shift) - firstBin;
        double sum = tiny;
        for (long bin = 0; bin <= limit; bin++) {
            long[] page = pages[(int) Math.min(bin >> bits, PAGES - 1)];
            if (page == null) {
                bin |= (1L << bits) - 1;
                continue;
            }
            long waits = page[(int) bin & ((1 << bits) - 1)];
            sum += bin < limit ? waits : waits * shareOfBin(seconds);
        }
        return sum;
    }

    private double shareOfBin(double seconds) {
        double start = Double.longBitsToDouble((Double.doubleToRawLongBits(seconds) >>> shift) << shift);
        double end = Double.longBitsToDouble(((Double.doubleToRawLongBits(seconds) >>> shift) + 1) << shift);
        return (seconds - start) / (end - start);
    }
}
