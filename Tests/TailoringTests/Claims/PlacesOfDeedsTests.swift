import Content
import Testing

@testable import Tailoring

/// Towns, languages and listed skills stay with what they are said of.
@Suite struct PlacesOfDeedsTests {
  static let lies: [(EditedPerson, String)] = [
    (.loans, "I planned the move of 26,000 objects to a new store in Leeds."),
    (.loans, "I planned the move of 26,000 objects to a new store in Glasgow."),
    (.loans, "I sold tickets and led guided tours in French and English for school classes."),
    (.loans, "I introduced TMS Collections and MuseumPlus as the loans database."),
    (.loans, "I studied history of art in Lyon."),
    (.loans, "I balanced the till of the museum shop in Leeds."),
    (.loans, "I use MODES and Spectrum at Fenwick Gallery."),
    (.loans, "I catalogued ceramics and costumes in French."),
    (.loansInFrench, "J’ai planifié le déménagement de 26 000 objets vers de nouvelles réserves à Leeds."),
    (.loansInFrench, "J’ai tenu la caisse de la boutique du musée à Leeds."),
    (.loansInFrench, "J’ai étudié l’histoire de l’art à Lyon."),
    (.loansInFrench, "J’ai catalogué des céramiques et des costumes en français."),
    (.loansInFrench, "J’utilise MODES et Spectrum chez Fenwick Gallery."),
  ]
  static let truths: [(EditedPerson, String)] = [
    (.loans, "I manage about 140 loans a year."),
    (.loans, "I led guided tours in French and German."),
    (.loans, "I worked in Lyon from 2015 to 2019."),
    (.loans, "At Musée Saint-Aubin in Lyon I planned the move of 26,000 objects."),
    (.loans, "I speak French, English and German."),
    (.loans, "I studied at the University of Leicester."),
    (.loans, "I introduced TMS Collections as the loans database."),
    (.loans, "I set up integrated pest management in three stores with the conservator."),
    (.loansInFrench, "J’ai rédigé environ 900 constats d’état en trois ans."),
    (.loansInFrench, "J’encadre une assistante de régie et quatre installateurs indépendants."),
    (.loansInFrench, "J’ai fait des visites guidées en français et en allemand."),
    (.loansInFrench, "À Lyon, j’ai planifié le déménagement de 26 000 objets."),
    (.loansInFrench, "J’ai mis en place TMS Collections."),
  ]

  @Test(arguments: lies)
  func refused(_ person: EditedPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: truths)
  func passes(_ person: EditedPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }
}
