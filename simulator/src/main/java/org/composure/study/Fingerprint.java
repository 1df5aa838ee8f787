package org.composure.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.composure.experiment.Estimate;

/** One short word for all numbers of an answer: two answers have the same if every estimate is the same to the last bit. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }

    static String of(RunAnswer answer) {
        Fingerprint print = new Fingerprint();
        print.world(answer.world());
        return print.finished();
    }

    static String of(CompareAnswer answer) {
        Fingerprint print = new Fingerprint();
        print.world(answer.base());
        for (CompareAnswer.Alternative alternative : answer.alternatives()) {
            print.world(alternative.world());
            alternative.differences().forEach((key, difference) -> print.estimate(key, difference.estimate()));
            print.ledger(alternative.ledger());
            print.word(alternative.verdict().finding().name()
                    + alternative.verdict().probability());
        }
        print.word(answer.best().name());
        return print.finished();
    }

    private void world(World world) {
        word(world.name() + " " + world.replications() + " " + world.simulatedDays());
        metrics(world.metrics());
        world.byContactType().values().forEach(this::metrics);
        world.byTeam().values().forEach(this::metrics);
        world.byInterval().forEach(interval -> metrics(interval.metrics()));
        ledger(world.ledger());
    }

    private void metrics(List<Metric> metrics) {
        metrics.forEach(metric -> estimate(metric.key(), metric.estimate()));
    }

    private void ledger(Ledger ledger) {
        ledger.lines().forEach(line -> {
            word(line.mean().toPlainString());
            estimate(line.name(), line.estimate());
        });
    }

    private void estimate(String key, Estimate estimate) {
        word("%s %s %s %s".formatted(key, estimate.mean(), estimate.halfWidth(), estimate.n()));
    }

    private void word(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private String finished() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
