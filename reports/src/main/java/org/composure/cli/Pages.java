package org.composure.cli;

import java.util.List;
import org.composure.chart.PeoplePictures;
import org.composure.chart.Picture;
import org.composure.chart.Pictures;
import org.composure.page.ComparePage;
import org.composure.page.Figure;
import org.composure.page.PeopleFigures;
import org.composure.page.RunPage;
import org.composure.study.CompareAnswer;
import org.composure.study.RunAnswer;
import org.composure.study.journeys.Journeys;

/** Pages with their pictures. Apart from the commands, so that nothing that draws is loaded unless a page is asked for. */
final class Pages {
    private Pages() {}

    static String of(RunAnswer answer) {
        return new RunPage(answer, figures(Pictures.day(answer.world())), Journeys.of(answer)).html();
    }

    static String of(CompareAnswer answer) {
        Journeys journeys = Journeys.of(answer);
        boolean feels = answer.base().people().isThere();
        PeopleFigures people = new PeopleFigures(
                figures(PeoplePictures.money(answer)),
                figures(PeoplePictures.causes(answer)),
                figures(PeoplePictures.stages(answer)),
                figures(PeoplePictures.shifts(answer)),
                feels ? figures(PeoplePictures.ways(journeys)) : List.of(),
                journeys);
        return new ComparePage(answer, figures(Pictures.differences(answer)), people, figures(Pictures.day(answer)))
                .html();
    }

    private static List<Figure> figures(List<Picture> pictures) {
        return pictures.stream()
                .map(picture -> new Figure(picture.title(), picture.svg()))
                .toList();
    }
}
