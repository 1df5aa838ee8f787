package org.composure.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Integrals over the wait offered to a delayed customer with endless patience, whose density is proportional to
 * exp(arrival rate × meanUpTo(x) − service rate × x).
 *
 * <p>The exponent is concave, because survival falls: it has one peak and falls off on both sides. Not to be believed for
 * survival functions that rise.
 *
 * <p><b>Source.</b> Baccelli and Hébuterne (1981), in the form of Zeltyn and Mandelbaum, "Call centers with impatient
 * customers: many-server asymptotics of the M/M/n+G queue", Queueing Systems 51, 2005. The exponent may reach thousands
 * of units for large overloaded teams, so everything is relative to its peak; only the part within {@link #DEPTH} of the
 * highest point in range is integrated, by Gauss–Legendre panels halved until they agree.
 */
final class OfferedWait {

    /** exp(−DEPTH) is below 1e-34 of the peak: far below what a double sum keeps. */
    private static final double DEPTH = 80;

    private static final GaussIntegrator PANEL = new GaussIntegratorFactory().legendre(16);
    private static final double TOLERANCE = 1e-14;
    private static final int FIRST_PANELS = 8;
    private static final int FIRST_HALVINGS = 24;
    private static final int HALVINGS_MAX = 30;
    private static final int BISECTIONS = 200;

    private final double arrivalRate;
    private final double serviceRate;
    private final PatienceSurvival patience;
    private final double peak;

    OfferedWait(double arrivalRate, double serviceRate, PatienceSurvival patience) {
        this.arrivalRate = arrivalRate;
        this.serviceRate = serviceRate;
        this.patience = patience;
        this.peak = findPeak();
    }

    /** Exponent of the density at its peak. */
    double logPeak() {
        return exponent(peak);
    }

    /** Integral of {@code value} times the density from {@code from} on, the density being one at its peak. */
    double integralFrom(double from, DoubleUnaryOperator value) {
        double top = Math.max(from, peak);
        return integral(from, rightEdge(top), top, value);
    }

    /** Integral of {@code value} times the density from 0 to {@code to}, the density being one at its peak. */
    double integralUpTo(double to, DoubleUnaryOperator value) {
        double top = Math.min(to, peak);
        return integral(0, Math.min(to, rightEdge(top)), top, value);
    }

    private double integral(double from, double to, double top, DoubleUnaryOperator value) {
        double left = Math.max(from, leftEdge(top));
        double reference = exponent(top);
        DoubleUnaryOperator integrand = x -> value.applyAsDouble(x) * StrictMath.exp(exponent(x) - reference);
        var ends = pieces(left, to);
        var panels = new double[ends.size() - 1];
        double size = 0;
        for (int i = 0; i < panels.length; i++) {
            panels[i] = panel(integrand, ends.get(i), ends.get(i + 1));
            size += Math.abs(panels[i]);
        }
        double tolerance = size * Math.max(TOLERANCE, Math.ulp(arrivalRate * patience.meanUpTo(top)));
        double sum = 0;
        for (int i = 0; i < panels.length; i++) {
            sum += refined(integrand, ends.get(i), ends.get(i + 1), panels[i], tolerance, HALVINGS_MAX);
        }
        return sum * StrictMath.exp(reference - logPeak());
    }

    /**
     * First panels: the range cut at the kinks of the patience law. Within a piece they are equal, but the first is halved
     * again and again towards its start, or the few who leave almost at once would fall between the nodes unseen.
     */
    private List<Double> pieces(double from, double to) {
        var cuts = new ArrayList<Double>();
        cuts.add(from);
        patience.kinks().stream().filter(kink -> kink > from && kink < to).forEach(cuts::add);
        cuts.add(to);
        var ends = new ArrayList<Double>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            double start = cuts.get(i);
            double width = (cuts.get(i + 1) - start) / FIRST_PANELS;
            ends.add(start);
            for (int halvings = FIRST_HALVINGS; halvings > 0; halvings--) {
                ends.add(start + Math.scalb(width, -halvings));
            }
            for (int part = 1; part < FIRST_PANELS; part++) {
                ends.add(start + part * width);
            }
        }
        ends.add(to);
        return ends;
    }

    private static double refined(
            DoubleUnaryOperator f, double from, double to, double whole, double tolerance, int halvingsLeft) {
        double middle = from + (to - from) / 2;
        double left = panel(f, from, middle);
        double right = panel(f, middle, to);
        if (halvingsLeft == 0 || Math.abs(left + right - whole) <= tolerance) {
            return left + right;
        }
        return refined(f, from, middle, left, tolerance, halvingsLeft - 1)
                + refined(f, middle, to, right, tolerance, halvingsLeft - 1);
    }

    private static double panel(DoubleUnaryOperator f, double from, double to) {
        double half = (to - from) / 2;
        double middle = from + half;
        double sum = 0;
        for (int i = 0; i < PANEL.getNumberOfPoints(); i++) {
            sum += PANEL.getWeight(i) * f.applyAsDouble(middle + half * PANEL.getPoint(i));
        }
        return sum * half;
    }

    private double exponent(double time) {
        return arrivalRate * patience.meanUpTo(time) - serviceRate * time;
    }

    private boolean rises(double time) {
        return arrivalRate * patience.beyond(time) > serviceRate;
    }

    /** Where as many patient customers arrive as are served; 0 if that is so from the start. */
    private double findPeak() {
        if (!rises(0)) {
            return 0;
        }
        double below = 0;
        double above = 1 / serviceRate;
        while (rises(above)) {
            below = above;
            above *= 2;
            if (above == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("""
                        Customers with endless patience arrive faster (%s per unit of time in all) than the team can serve (%s), so the queue grows for ever.
                        Maybe add agents, or let every customer hang up in the end.""".formatted(arrivalRate, serviceRate));
            }
        }
        for (int i = 0; i < BISECTIONS && below < above; i++) {
            double middle = below + (above - below) / 2;
            if (rises(middle)) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }

    private double rightEdge(double top) {
        double floor = exponent(top) - DEPTH;
        double step = 1 / serviceRate;
        while (exponent(top + step) > floor) {
            step *= 2;
            if (step == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("""
                        As many customers with endless patience arrive as the team can serve (%s per unit of time), so the queue grows for ever.
                        Maybe add agents, or let every customer hang up in the end.""".formatted(serviceRate));
            }
        }
        return top + step;
    }

    private double leftEdge(double top) {
        double floor = exponent(top) - DEPTH;
        double step = 1 / serviceRate;
        while (top - step > 0 && exponent(top - step) > floor) {
            step *= 2;
        }
        return Math.max(0, top - step);
    }
}
