package org.composure.engine.routing;

/**
 * The greatest weight times queue times speed of service goes first.
 *
 * <p>Dai and Lin, "Maximum pressure policies in stochastic processing networks", Operations Research 53(2), 2005: keeps every
 * network stable that can be. Of the policy this is the case of parallel queues, where it is maximum weight. Reads
 * {@code weights}.
 */
public record MaximumPressure(Skills skills, KitNumbers numbers) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        return Eligible.greatest(skills, team, floor, this::worth);
    }

    private double worth(int team, int type, FloorView floor) {
        return numbers.weights()[type] * floor.waiting(type) * skills.speed(team, type) / numbers.meanWork()[type];
    }
}
