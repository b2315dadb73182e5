# The layers as CMake sees them: engine/LAYERS is read once, and a layer is an object library that tests can link
# together with the layers below it and nothing else, so that the linker checks the layering too.

file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/../LAYERS _lines REGEX "^[a-z]")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/../LAYERS)
set(PALAUTE_LAYERS "")
foreach(_line IN LISTS _lines)
  string(REGEX MATCH "^([a-z]+)[^:]*:(.*)$" _ "${_line}")
  set(_layer ${CMAKE_MATCH_1})
  string(REGEX MATCHALL "[a-z]+" PALAUTE_BELOW_${_layer} "${CMAKE_MATCH_2}")
  list(APPEND PALAUTE_LAYERS ${_layer})
endforeach()

# palaute_layer(name SOURCES a.cc... [LIBRARIES lib...])
function(palaute_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_library(palaute_${name} OBJECT ${LAYER_SOURCES})
  target_link_libraries(palaute_${name} PUBLIC palaute_settings ${LAYER_LIBRARIES})
endfunction()
