package org.composure.engine.emotion;

import org.composure.engine.arithmetic.Power;
import org.composure.scenario.people.Relationship;

/**
 * What episodes leave behind: cumulative satisfaction Q (-1 to 1), trust (0 to 1), and expectations that drift.
 *
 * <p>Satisfaction is anchored and adjusted, and longer relationships are anchored more firmly (Bolton, Marketing Science 17(1),
 * 1998); losses loom larger (Kahneman and Tversky, Econometrica 47, 1979). Weights and the update of trust are <em>our
 * assumption</em>.
 */
public final class RelationshipModel {

    private final Relationship relationship;

    /** For the parameters of a scenario. */
    public RelationshipModel(Relationship relationship) {
        this.relationship = relationship;
    }

    /** Utility of an episode from those of its contacts, the last counting most. */
    public double episodeUtility(double sumOfEarlier, int earlier, double last) {
        double share = relationship.lastContactWeight();
        return earlier == 0 ? last : share * last + (1 - share) * sumOfEarlier / earlier;
    }

    /** Satisfaction after an episode. */
    public double satisfaction(double before, double episodeUtility, double tenureYears) {
        double years = Math.max(0, tenureYears);
        double firm = years < relationship.longTenureYears() ? years / relationship.longTenureYears() : 1;
        double anchor = relationship.anchorWeight()
                + firm * (relationship.anchorWeightLongTenure() - relationship.anchorWeight());
        double weighed = episodeUtility < 0 ? episodeUtility * relationship.lossAversion() : episodeUtility;
        return clamped(anchor * before + (1 - anchor) * weighed, -1);
    }

    /** Trust after a good or a bad episode: a small step up, a larger one down. */
    public double trust(double before, boolean bad) {
        return bad ? before * (1 - relationship.trustLoss()) : before + relationship.trustGain() * (1 - before);
    }

    /** Trust after a human was refused. */
    public double trustRefused(double before) {
        return clamped(before - relationship.trustLossIfRefused(), 0);
    }

    /** Trust after an answer turned out to be wrong. */
    public double trustMisled(double before) {
        return clamped(before - relationship.trustLossIfWrong(), 0);
    }

    /** The company's image: what service did to it and what the product did. */
    public double image(double serviceSatisfaction, double productSatisfaction) {
        double weight = relationship.serviceWeight();
        return weight * serviceSatisfaction + (1 - weight) * productSatisfaction;
    }

    /** The factor that market expectations put on acceptable waits after some years. */
    public double waitExpectation(double years) {
        return Power.of(1 + relationship.waitDriftPerYear(), years);
    }

    /** The factor that market expectations put on the expected chance of a solution after some years. */
    public double resolutionExpectation(double years) {
        return Power.of(1 + relationship.resolutionDriftPerYear(), years);
    }

    private static double clamped(double value, double least) {
        return Math.max(least, Math.min(1, value));
    }
}
