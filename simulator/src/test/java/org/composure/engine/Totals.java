package org.composure.engine;

import org.composure.event.Silence;

/** Adds up, per contact type, what chapters on theory and laws compare; contacts that come during the warm-up are left out. */
final class Totals extends Silence {

    private final double warmUp;
    final long[] offered;
    final long[] queued;
    final long[] blocked;
    final long[] abandoned;
    final long[] callbacks;
    final double[] waited;
    final double[] callbackDelay;
    final long[] calledBack;
    final double[] lastEnd;

    Totals(int types, double warmUp) {
        this.warmUp = warmUp;
        offered = new long[types];
        queued = new long[types];
        blocked = new long[types];
        abandoned = new long[types];
        callbacks = new long[types];
        waited = new double[types];
        callbackDelay = new double[types];
        calledBack = new long[types];
        lastEnd = new double[types];
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        if (at >= warmUp) {
            offered[type]++;
        }
    }

    @Override
    public void queued(double at, long customer, int type) {
        if (at >= warmUp) {
            queued[type]++;
        }
    }

    @Override
    public void blocked(double at, long customer, int type) {
        if (at >= warmUp) {
            blocked[type]++;
        }
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        if (arrivedAt >= warmUp) {
            abandoned[type]++;
            waited[type] += at - arrivedAt;
        }
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        if (arrivedAt >= warmUp && how == Diversion.CALLBACK_ACCEPTED) {
            callbacks[type]++;
        }
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        if (arrivedAt >= warmUp && how == Start.ANSWER) {
            waited[type] += at - arrivedAt;
        } else if (arrivedAt >= warmUp && how == Start.CALLBACK) {
            callbackDelay[type] += at - arrivedAt;
            calledBack[type]++;
        }
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        if (arrivedAt >= warmUp) {
            lastEnd[type] += at - arrivedAt;
        }
    }
}
