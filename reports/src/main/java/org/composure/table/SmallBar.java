package org.composure.table;

/** A number as a small bar beside it, in eighths of a letter. */
final class SmallBar {

    static final int WIDTH = 16;

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final int PARTS = 8;

    private SmallBar() {}

    /** From nothing to {@code greatest}; always as wide, so that bars stand under each other. */
    static String of(double value, double greatest) {
        double share = greatest > 0 && !Double.isNaN(value) ? Math.max(0, Math.min(1, value / greatest)) : 0;
        long parts = Math.round(share * WIDTH * PARTS);
        int whole = (int) (parts / PARTS);
        String rest = parts % PARTS == 0 ? "" : EIGHTHS.substring((int) (parts % PARTS), (int) (parts % PARTS) + 1);
        return ("█".repeat(whole) + rest + " ".repeat(WIDTH)).substring(0, WIDTH);
    }
}
