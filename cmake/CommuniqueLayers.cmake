# The layering rule of ARCHITECTURE.md, held by the build.
#
# Each layer is one folder and one static library. Its headers are reached as "layer/header.h" through an include
# root of its own, a folder in the build tree that holds a single link to the layer's sources: a header of a layer
# that is not named after USES cannot be found. Each layer is also linked once, alone, with nothing but what it names,
# so that a forbidden use without an include does not link.

# communique_layer(NAME [FOLDER DIR] [USES LAYER…] [LIBRARIES TARGET…])
function(communique_layer name)
  cmake_parse_arguments(LAYER "" "FOLDER" "USES;LIBRARIES" ${ARGN})
  set(folder ${CMAKE_CURRENT_SOURCE_DIR})
  if(LAYER_FOLDER)
    set(folder ${CMAKE_CURRENT_SOURCE_DIR}/${LAYER_FOLDER})
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h ${folder}/*.qrc)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT sources)
    return()
  endif()
  cmake_path(GET folder FILENAME leaf)
  set(root ${CMAKE_BINARY_DIR}/include/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${folder} ${root}/${leaf} SYMBOLIC)

  set(uses)
  foreach(layer ${LAYER_USES})
    if(TARGET ${layer})
      list(APPEND uses ${layer})
    endif()
  endforeach()
  set(LAYER_USES ${uses})

  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${root})
  target_link_libraries(${name} PUBLIC ${LAYER_USES} Qt6::Core ${LAYER_LIBRARIES})

  set(empty ${CMAKE_BINARY_DIR}/empty.cpp)
  if(NOT EXISTS ${empty})
    file(WRITE ${empty} "")
  endif()
  if(NOT COMMUNIQUE_SANITIZE)
    add_library(${name}_alone SHARED ${empty})
    set_target_properties(${name}_alone PROPERTIES AUTOMOC OFF LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/alone)
    target_link_options(${name}_alone PRIVATE -Wl,--no-undefined)
    target_link_libraries(${name}_alone PRIVATE "$<LINK_LIBRARY:WHOLE_ARCHIVE,${name}>" ${LAYER_USES} Qt6::Core ${LAYER_LIBRARIES})
  endif()
endfunction()

# communique_test(FILE LABEL LAYER…): one Qt Test program from FILE, run offscreen under an awkward locale and zone.
function(communique_test file label)
  cmake_path(GET file STEM stem)
  add_executable(${stem} ${file})
  target_link_libraries(${stem} PRIVATE ${ARGN} Qt6::Test)
  target_include_directories(${stem} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  # A test is compiled more often than it is run.
  target_compile_options(${stem} PRIVATE $<$<CONFIG:Release>:-O0>)
  target_compile_definitions(${stem} PRIVATE COMMUNIQUE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" COMMUNIQUE_BINARY_DIR="${CMAKE_BINARY_DIR}")
  set_target_properties(${stem} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${label}/${stem} COMMAND ${stem})
  set_tests_properties(${label}/${stem} PROPERTIES LABELS ${label} TIMEOUT 300
    ENVIRONMENT "LC_ALL=fr_FR.UTF-8;LANG=fr_FR.UTF-8;TZ=Asia/Kathmandu;QT_QPA_PLATFORM=offscreen;QTWEBENGINE_DISABLE_SANDBOX=1")
endfunction()
