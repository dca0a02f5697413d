internal import Base
internal import Composition
extension LayoutEngine {
  func layoutGrid(_ fragment: inout Fragment, _ context: BoxContext) { layoutFlow(&fragment, context) }
  func layoutTable(_ fragment: inout Fragment, _ context: BoxContext) { layoutFlow(&fragment, context) }
  func gridWidth(_ box: Int32) -> IntrinsicWidth { IntrinsicWidth() }
  func tableWidth(_ box: Int32) -> IntrinsicWidth { IntrinsicWidth() }
}
