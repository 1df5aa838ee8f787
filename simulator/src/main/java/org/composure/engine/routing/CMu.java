package org.composure.engine.routing;

/**
 * The greatest cost of waiting times speed of service goes first.
 *
 * <p>Cox and Smith, <em>Queues</em>, Methuen 1961: the best order without interruption of an M/G/1 queue for the mean cost of
 * waiting. Reads {@code weights} as costs per unit of time; the speed is that of the team at the mean work of the type.
 */
public record CMu(Skills skills, KitNumbers numbers) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        return Eligible.greatest(skills, team, floor, this::worth);
    }

    private double worth(int team, int type, FloorView floor) {
        return numbers.weights()[type] * skills.speed(team, type) / numbers.meanWork()[type];
    }
}
