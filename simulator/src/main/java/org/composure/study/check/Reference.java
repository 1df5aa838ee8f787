package org.composure.study.check;

import org.jspecify.annotations.Nullable;

/**
 * What became of one reference point.
 *
 * @param point the reference
 * @param status the verdict
 * @param measured by simulation; null if unsupported
 * @param halfWidth of the 95 % interval around it; null if unsupported
 * @param z the difference in units of its standard error, rounding taken off; null if unsupported or undefined
 * @param why in words, if unsupported or failed; else empty
 */
public record Reference(
        ReferencePoint point,
        Status status,
        @Nullable Double measured,
        @Nullable Double halfWidth,
        @Nullable Double z,
        String why) {

    /** The verdict on a point. */
    public enum Status {
        PASS,
        FAIL,
        UNSUPPORTED;

        /** As the result file writes it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Reference unsupported(ReferencePoint point, String why) {
        return new Reference(point, Status.UNSUPPORTED, null, null, null, why);
    }
}
